package org.linli.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.EnumSource;
import org.linli.media.Drawn;

class QuestionsTest {
  private static final AtomicInteger NEXT = new AtomicInteger(100);

  private static String title(String about) {
    return about + " " + NEXT.incrementAndGet() + "？";
  }

  /** Asks and answers the path of the question. */
  private static String asked(Window window, String title) {
    window.go("/ask").fill("title", title).fill("content", "扶手装**多高**？\n\n- 夜灯\n- 地垫");
    window.page.locator(".branch summary").first().click();
    window.page.locator("input[name=tag]").first().check();
    window.submit("title");
    assertThat(window.path()).startsWith("/questions/");
    return window.path();
  }

  private static void eventually(Window window, String selector, String text) {
    PlaywrightAssertions.assertThat(window.page.locator(selector)).containsText(text);
  }

  @OnScreens
  @EnumSource(Screen.class)
  void from_the_question_to_the_first_answer_and_what_readers_make_of_it(Screen screen) {
    var title = title("老人夜里怎样防跌倒");
    try (var asker = Window.ofMember(screen);
        var reader = Window.ofMember(screen)) {
      var question = asked(asker, title);
      asker.isFitForAll();
      reader.go("/?sort=newest").isFitForAll();
      assertThat(reader.page.locator("#feed h2").allTextContents()).contains(title);
      reader.go(question).fill("content", "八十厘米左右。\n\n> 量手腕到地面的高度").submit("content");
      assertThat(reader.page.locator(".answer blockquote").textContent()).contains("量手腕");
      reader.isFitForAll();
      asker.go(question);
      asker.page.locator(".answer button[value=agree]").click();
      eventually(asker, ".answer button[value=no-agree] .count", "1");
      asker.page.locator(".answer button[value=disagree]").click();
      eventually(asker, ".answer button[value=agree] .count", "0");
      asker.page.locator(".answer form[action$='/collect'] button").click();
      eventually(asker, ".answer form[action$='/collect'] button[aria-pressed=true]", "");
      asker.page.locator("#acts-question button").click();
      eventually(asker, "#acts-question button[aria-pressed=true] .count", "1");
      asker.page.locator(".answer a[href$='/comments']").click();
      asker.page.locator(".talk textarea").fill("谢谢，明天就装。");
      asker.page.locator(".talk button[type=submit]").click();
      eventually(asker, ".talk .comments", "谢谢，明天就装。");
      asker.isFitForAll();
      asker.go("/?sort=followed");
      assertThat(asker.page.locator("#feed h2").first().textContent()).isEqualTo(title);
      asker.go("/collected").isFitForAll();
      assertThat(asker.page.locator("#feed h2").first().textContent()).isEqualTo(title);
    }
  }

  @Test
  void reading_asking_and_answering_need_no_scripts() {
    var title = title("没有脚本也能问");
    try (var window = Window.withoutScripts(Screen.PHONE_CHINESE).signIn(Window.freshPhone())) {
      var question = asked(window, title);
      window.fill("content", "能**答**。");
      window.press(".writing button[name=preview]");
      assertThat(window.page.locator(".preview strong").textContent()).isEqualTo("答");
      assertThat(window.field("content").inputValue()).isEqualTo("能**答**。");
      window.submit("content");
      assertThat(window.page.locator(".answer strong").textContent()).isEqualTo("答");
      window.press(".answer button[value=agree]");
      assertThat(window.page.locator(".answer button[value=no-agree] .count").textContent())
          .isEqualTo("1");
      window.press(".answer a[href$='/comments']");
      window.fill("content", "说一句").submit("content");
      assertThat(window.page.locator(".comments").textContent()).contains("说一句");
      window.go(question);
      window.press("#acts-question form button");
      assertThat(window.page.locator("#acts-question button[aria-pressed=true]").count()).isOne();
    }
  }

  @Test
  void a_question_shows_how_it_read_before_it_was_edited() {
    var title = title("先这样问");
    try (var window = Window.ofMember(Screen.DESK_ENGLISH)) {
      var question = asked(window, title);
      window.go(question + "/edit").isFitForAll();
      assertThat(window.page.locator("input[name=tag]:checked").count()).isOne();
      window.fill("title", "后来 " + title).submit("title");
      assertThat(window.page.locator("h1").textContent()).isEqualTo("后来 " + title);
      window.press("#acts-question a[href$='/revisions']");
      assertThat(window.page.locator(".answer h2").textContent()).isEqualTo(title);
      window.isFitForAll();
    }
  }

  @Test
  void the_editor_previews_takes_pictures_and_keeps_drafts() {
    try (var window = Window.ofMember(Screen.DESK_CHINESE)) {
      window.go("/ask").isFitForAll();
      window.fill("title", "草稿").fill("content", "文字");
      window.page.locator(".tools [data-mark='**']").click();
      var picture = new FilePayload("wall.png", "image/png", Drawn.png(77));
      window.page.locator(".editor input[type=file]").setInputFiles(picture);
      PlaywrightAssertions.assertThat(window.field("content"))
          .hasValue(Pattern.compile("!\\[\\]\\(/media/[0-9a-f]{64}\\.png\\)"));
      window.page.locator(".writing button[name=preview]").click();
      PlaywrightAssertions.assertThat(window.page.locator(".preview img")).isVisible();
      window.go("/").go("/ask");
      assertThat(window.field("title").inputValue()).isEqualTo("草稿");
      window.submit("title");
      assertThat(window.path()).startsWith("/questions/");
      window.go("/ask");
      assertThat(window.field("title").inputValue()).isEmpty();
    }
  }

  @Test
  void what_is_missing_is_told_beside_its_field() {
    try (var window = Window.ofMember(Screen.PHONE_ENGLISH)) {
      window.go("/ask").fill("content", "Only this").submit("title");
      assertThat(window.page.locator("#title-fault").isVisible()).isTrue();
      assertThat(window.field("content").inputValue()).isEqualTo("Only this");
      window.isFitForAll();
    }
  }

  @OnScreens
  @EnumSource(
      value = Screen.class,
      names = {"PHONE_CHINESE", "DESK_ENGLISH"})
  void tags_and_people_lead_to_questions(Screen screen) {
    var title = title("标签能找到");
    try (var window = Window.ofMember(screen)) {
      var question = asked(window, title);
      window.go("/tags").isFitForAll();
      window.go(question).press(".meta .tag");
      window.isFitForAll();
      assertThat(window.page.locator("#feed").textContent()).contains(title);
      window.go(question).press(".question .by a");
      window.isFitForAll();
      assertThat(window.page.locator("#feed").textContent()).contains(title);
      window.press(".tabs a[href$='/answers']");
      assertThat(window.page.locator(".empty").isVisible()).isTrue();
    }
  }

  @Test
  void people_show_only_what_they_want_to_and_can_be_followed() {
    var phone = Window.freshPhone();
    String person;
    try (var owner = Window.on(Screen.PHONE_CHINESE).signIn(phone)) {
      var question = asked(owner, title("谁在问"));
      person = owner.go(question).page.locator(".question .by a").getAttribute("href");
    }
    try (var visitor = Window.ofMember(Screen.DESK_CHINESE)) {
      visitor.go(person);
      assertThat(visitor.page.locator("main").textContent()).doesNotContain(phone);
      visitor.press("form[action$='/follow'] button");
      assertThat(visitor.page.locator("form[action$='/follow'] button").textContent())
          .isEqualTo("已关注");
    }
  }

  @Test
  void a_hidden_asker_stays_hidden() {
    var title = title("不说是谁");
    try (var owner = Window.ofMember(Screen.PHONE_CHINESE);
        var visitor = Window.on(Screen.PHONE_CHINESE)) {
      owner.go("/ask").fill("title", title);
      owner.field("anonymous").check();
      owner.submit("title");
      visitor.go(owner.path());
      assertThat(visitor.page.locator(".question .by").textContent()).isEqualTo("匿名用户");
      assertThat(visitor.page.locator(".question .by a").count()).isZero();
    }
  }

  @OnScreens
  @EnumSource(Screen.class)
  void a_newcomer_signs_up_and_gives_his_first_answer(Screen screen) {
    var mail = "new" + NEXT.incrementAndGet() + "@example.com";
    String question;
    try (var asker = Window.ofMember(Screen.PHONE_CHINESE)) {
      question = asked(asker, title("谁家有梯子"));
    }
    try (var newcomer = Window.on(screen)) {
      newcomer.go(question).press("#write a");
      newcomer.press("main a[href='/sign-up']");
      newcomer.fill("address", mail).submit("address");
      newcomer.fill("code", Window.SERVER.codeFor(mail)).fill("password", "a quiet harbour");
      newcomer.submit("code").go(question).fill("content", "我家有，三米高。").submit("content");
      assertThat(newcomer.page.locator(".answer .prose").textContent()).contains("三米高");
      assertThat(newcomer.page.locator(".toast").textContent()).isNotBlank();
    }
  }

  @OnScreens
  @EnumSource(
      value = Screen.class,
      names = {"PHONE_CHINESE", "DESK_ENGLISH"})
  void the_smaller_pages_are_fit_for_all_too(Screen screen) {
    try (var window = Window.ofMember(screen)) {
      var question = asked(window, title("小页面"));
      window.fill("content", "一个回答").submit("content");
      window.isFitForAll().press(".answer a[href$='/edit']");
      window.isFitForAll().submit("content");
      window.isFitForAll().go(window.path() + "/revisions");
      window.isFitForAll().go(question + "/comments").fill("content", "一句");
      window.page.locator("main button[type=submit]").click();
      eventually(window, ".comments", "一句");
      window.isFitForAll().go(question).press(".question .by a");
      window.press(".tabs a[href$='/answers']");
      window.isFitForAll().go("/design").isFitForAll().go("/offline").isFitForAll();
    }
  }
}
