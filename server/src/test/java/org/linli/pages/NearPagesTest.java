package org.linli.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.linli.IdNumbers;
import org.linli.media.Drawn;

class NearPagesTest {

  @Test
  void from_a_post_on_the_square_to_a_neighbour_who_complains_and_its_end() {
    try (var teller = Window.ofMember(Screen.PHONE_CHINESE);
        var guest = Window.ofMember(Screen.DESK_ENGLISH)) {
      teller.standsAt(46.2001, 7.1003).go("/near/new").isFitForAll();
      teller.fill("content", "广场上的樱花开了 🌸");
      teller.page.locator("[data-locates]").click();
      assertThat(teller.field("latitude")).hasValue("46.200");
      teller.field("picture").setInputFiles(new FilePayload("a.png", "image/png", Drawn.png(64)));
      teller.submit("item").isFitForAll();
      assertThat(teller.page.locator(".toast").first()).hasText("邻居们看得到了。");
      assertThat(teller.page.locator(".prose img")).hasCount(1);
      var post = teller.path();
      guest.standsAt(46.203, 7.1).go("/near").isFitForAll();
      guest.press("[data-locates]").isFitForAll();
      assertThat(guest.page.locator("#feed .away")).hasText("about 300 m");
      assertThat(guest.page.content()).doesNotContain("7.1003", "46.2005");
      guest.press("#feed h2 a").isFitForAll();
      assertThat(guest.page.locator(".acts form")).hasCount(0);
      guest.press(".report").isFitForAll();
      guest.field("reason").selectOption("spam");
      guest.submit("reason");
      assertThat(guest.path()).isEqualTo(post);
      teller.press("a[href$='/edit']").isFitForAll();
      teller.fill("content", "樱花谢了").fill("item", "没有").submit("item");
      assertThat(teller.page.locator("#item-fault")).isVisible();
      teller.fill("item", "").submit("item");
      assertThat(teller.page.locator(".prose")).containsText("樱花谢了");
      teller.press("form[action$='/delete'] button").isFitForAll();
      assertThat(teller.path()).isEqualTo("/near/mine");
      guest.go("/near?latitude=46.203&longitude=7.1&distance=20000");
      assertThat(guest.page.locator("#feed")).hasCount(0);
    }
  }

  @Test
  void without_scripts_a_town_or_coordinates_will_do() {
    try (var window = Window.withoutScripts(Screen.DESK_ENGLISH).signIn(Window.freshPhone())) {
      window.go("/near/new").fill("content", "No place").submit("item");
      window.go("/near/mine");
      assertThat(window.page.locator("#feed")).containsText("for you alone");
      window.go("/near/new").fill("content", "By the lake");
      window.fill("latitude", "95").fill("longitude", "7").submit("item");
      assertThat(window.page.locator("#latitude-fault")).isVisible();
      window.fill("latitude", "").fill("longitude", "");
      window.field("town").selectOption("xian");
      window.submit("item");
      window.go("/near").field("town").selectOption("xian");
      window.submit("town");
      assertThat(window.page.locator("#feed")).containsText("By the lake");
    }
  }

  @Test
  void a_real_name_is_declared_once_and_its_card_amended() {
    try (var window = Window.ofMember(Screen.PHONE_ENGLISH).go("/settings/real-name")) {
      window.isFitForAll().fill("name", "陈小满").fill("number", "110101").submit("nation");
      assertThat(window.page.locator("#number-fault")).isVisible();
      var number = IdNumbers.fresh();
      window.fill("number", number).fill("nation", "汉").fill("start", "2020-02-29");
      window.submit("nation").isFitForAll();
      assertThat(window.page.locator(".facts")).containsText(number);
      assertThat(window.page.locator("main [name=number]")).hasCount(0);
      window.fill("organization", "东城分局").fill("nation", "").submit("nation");
      assertThat(window.field("organization")).hasValue("东城分局");
      assertThat(window.field("start")).hasValue("2020-02-29");
      assertThat(window.field("nation")).hasValue("");
    }
  }
}
