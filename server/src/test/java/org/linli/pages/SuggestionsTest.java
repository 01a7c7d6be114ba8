package org.linli.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
  private static final String BUTTON = "button[name=suggest]";

  private static Window written(Window window, String page) {
    window.go(page).fill("title", "老人夜里起床怎样防跌倒");
    return window.fill("content", "摔过一次，康复护理做了三个月。");
  }

  private static Locator tag(Window window, String name) {
    return window.page.getByLabel(name, new Page.GetByLabelOptions().setExact(true));
  }

  private static void isSuggested(Window window) {
    assertThat(tag(window, "跌倒预防")).isChecked();
    assertThat(tag(window, "康复护理")).isChecked();
    assertThat(tag(window, "拼车")).not().isChecked();
    assertThat(window.page.locator("#tag-choice [role=status]")).containsText("康复护理");
    assertThat(window.field("title")).hasValue("老人夜里起床怎样防跌倒");
  }

  @Test
  void tags_are_ticked_where_the_page_stays() {
    try (var window = Window.on(Screen.PHONE_CHINESE).with(Office.specialist().token)) {
      for (var page : List.of("/ask", "/write")) {
        written(window, page).page.locator(BUTTON).click();
        isSuggested(window);
        window.isFitForAll();
      }
    }
  }

  @Test
  void tags_are_ticked_without_scripts_too() {
    try (var window = Window.withoutScripts(Screen.DESK_ENGLISH).with(Office.specialist().token)) {
      for (var page : List.of("/ask", "/write")) {
        written(window, page).press(BUTTON);
        isSuggested(window);
      }
    }
  }

  @Test
  void where_nothing_suits_the_writer_is_told() {
    try (var window = Window.ofMember(Screen.PHONE_CHINESE)) {
      window.go("/ask").page.locator(BUTTON).click();
      assertThat(window.page.locator("#tag-choice [role=status]")).containsText("没有找到");
    }
  }
}
