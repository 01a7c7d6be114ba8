package org.linli.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.linli.DrawnCard;
import org.linli.media.Drawn;

class CardPagesTest {
  private static final String PAGE = "/settings/real-name";

  private static void choose(Window window, String field, byte[] picture) {
    window.field(field).setInputFiles(new FilePayload("card.jpg", "image/jpeg", picture));
  }

  @Test
  void a_member_shows_his_card_and_corrects_what_was_read_and_a_verifier_sees_the_difference() {
    var card = DrawnCard.fresh();
    var portrait = card.printed().portrait();
    var member = Office.called("证件");
    try (var window = member.on(Screen.PHONE_CHINESE).go(PAGE)) {
      choose(window, "portrait", Drawn.png(19_901));
      window.submit("portrait").isFitForAll();
      assertThat(window.page.locator("#portrait-fault")).containsText("没有识别出身份证");
      choose(window, "portrait", card.emblem());
      choose(window, "emblem", card.portrait());
      window.submit("portrait").isFitForAll();
      assertThat(window.field("number")).hasValue(portrait.number());
      assertThat(window.field("organization")).hasValue(card.printed().emblem().issuer());
      assertThat(window.field("name")).hasValue(portrait.name());
      window.fill("name", "林小雨").submit("number");
      assertThat(window.page.locator(".facts")).containsText("林小雨");
    }
    var here = "/admin/real-names/" + member.id();
    var verifier = Office.withDuty("verifier");
    try (var window = verifier.on(Screen.DESK_ENGLISH).go(here).isFitForAll()) {
      assertThat(window.page.locator(".card-read mark")).hasText(portrait.name());
      assertThat(window.page.locator(".card-read")).containsText(portrait.address());
    }
    assertThat(verifier.get(here + "/card/portrait").http()).isEqualTo(200);
    assertThat(verifier.get(here + "/card/other").http()).isEqualTo(404);
    for (var other : new Office[] {member, Office.withDuty("moderator")}) {
      assertThat(other.get(here + "/card/portrait").http()).isEqualTo(404);
    }
    assertThat(Office.administrator().get("/admin/acts?target=" + member.id()).body())
        .contains("identity card");
    assertThat(member.post(PAGE, PAGE + "/card/forget").http()).isEqualTo(303);
    assertThat(verifier.get(here + "/card/portrait").http()).isEqualTo(404);
  }

  @Test
  void the_camera_of_a_desk_takes_the_picture_too() {
    try (var window = Window.ofMember(Screen.DESK_ENGLISH).go(PAGE)) {
      var camera = window.page.locator("[data-camera=portrait] button");
      camera.click();
      assertThat(camera).hasText("Take the picture");
      window.isFitForAll();
      camera.click();
      assertThat(camera).hasText("Use the camera");
      assertThat(window.field("portrait")).hasValue(Pattern.compile("camera.jpg$"));
      window.submit("portrait");
      assertThat(window.page.locator("#portrait-fault")).containsText("identity card");
    }
  }

  @Test
  void nothing_and_no_picture_are_no_card() {
    try (var window = Window.withoutScripts(Screen.DESK_ENGLISH).signIn(Window.freshPhone())) {
      window.go(PAGE).submit("portrait");
      assertThat(window.page.locator("#portrait-fault")).containsText("cannot be used");
      choose(window, "emblem", "no picture".getBytes());
      window.submit("portrait");
      assertThat(window.page.locator("#portrait-fault")).containsText("cannot be used");
    }
  }
}
