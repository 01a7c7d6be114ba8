package org.linli.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.pages.Window.SERVER;

import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.AfterRestart;
import org.linli.media.Drawn;
import tools.jackson.databind.JsonNode;

class OfficeUpkeepTest {
  private static final AtomicInteger NEXT = new AtomicInteger(1);
  private static final Office MAI = Office.withDuty("moderator");

  private static String name(String begin) {
    return begin + NEXT.getAndIncrement();
  }

  private static String tagId(String name) {
    return MAI.get("/admin/tags")
        .body()
        .replaceAll("(?s).*/admin/tags/(\\d+)\">" + name + "[ <].*", "$1");
  }

  @OnScreens
  @EnumSource(Screen.class)
  void a_moderator_keeps_the_tree_of_tags(Screen screen) {
    var first = name("园艺") + "号";
    var child = name("浇花") + "号";
    var other = name("施肥") + "号";
    try (var window = MAI.on(screen).go("/admin/tags").isFitForAll()) {
      window.fill("name", first).submit("name");
      for (var below : List.of(child, other)) {
        window.field("father").selectOption(tagId(first));
        window.fill("name", below).submit("name");
      }
      window.go("/admin/tags/" + tagId(child)).isFitForAll();
      window.fill("name", child + "吧").submit("name");
      window.go("/admin/tags/" + tagId(child + "吧"));
      window.field("into").selectOption(tagId(other));
      window.submit("into").isFitForAll();
      assertThat(window.page.locator(".told").textContent()).contains(child + "吧", other);
      window.press("button[name='sure']");
      assertThat(window.page.locator("h1").textContent()).isEqualTo(other);
      window.go("/admin/tags/" + tagId(first)).press("form[action$='/delete'] button");
      window.press("button[name='sure']");
      assertThat(window.page.locator("[role=alert]").isVisible()).isTrue();
      window.go("/admin/tags/" + tagId(other)).press("form[action$='/delete'] button");
      window.press("button[name='sure']");
    }
    assertThat(MAI.get("/admin/tags").body()).contains(first).doesNotContain(child, other);
  }

  @OnScreens
  @EnumSource(
      value = Screen.class,
      names = {"PHONE_CHINESE", "DESK_ENGLISH"})
  void a_moderator_promotes_something(Screen screen) {
    var title = name("重阳游园");
    try (var window = MAI.on(screen).go("/admin/activities").isFitForAll()) {
      window.field("kind").selectOption("creation");
      window.fill("title", title).fill("url", "javascript:alert(1)").submit("title");
      window.isFitForAll();
      assertThat(window.page.locator("#url-fault").isVisible()).isTrue();
      window.fill("url", "/questions/1");
      var picture = new FilePayload("a.png", "image/png", Drawn.png(31_000 + screen.ordinal()));
      window.field("picture").setInputFiles(picture);
      window.submit("title");
      window.press("#rows a").isFitForAll();
      assertThat(window.page.evaluate("document.querySelector('.seen img').naturalWidth > 0"))
          .isEqualTo(true);
      window.fill("title", title + "吧").submit("title");
      var shown = activities(title + "吧").getFirst();
      assertThat(shown.get("cover").stringValue()).startsWith("/media/");
      window.press("#rows a").press("form[action$='/delete'] button");
      window.isFitForAll().press("button[name='sure']");
    }
    assertThat(activities(title + "吧")).isEmpty();
  }

  private static List<JsonNode> activities(String title) {
    var all = MAI.call("activities/get_activities", "type", "3").json().get("data");
    return all.valueStream().filter(one -> one.get("title").stringValue().equals(title)).toList();
  }

  @OnScreens
  @EnumSource(Screen.class)
  void a_moderator_keeps_the_sensitive_words(Screen screen) {
    var word = name("坏东西") + "号";
    try (var window = MAI.on(screen).go("/admin/words").isFitForAll()) {
      window.fill("word", word).submit("word");
      window.fill("word", word).submit("word").isFitForAll();
      assertThat(window.page.locator("#word-fault").isVisible()).isTrue();
      window.field("text").fill("这里有" + word + "。");
      window.submit("text").isFitForAll();
      assertThat(window.page.locator("mark").textContent()).isEqualTo(word);
      window.press("#rows > li:has-text('" + word + "') button");
      assertThat(window.page.locator("#rows:has-text('" + word + "')").count()).isZero();
    }
    assertThat(MAI.get("/admin/acts?kind=word-removed").body()).contains(word);
  }

  @Test
  void content_with_a_new_word_waits() {
    var word = name("禁词") + "号";
    MAI.post("/admin/words", "/admin/words", "word", word);
    var lin = Office.member();
    var fields = new String[] {"title", "哪里有" + word, "description", word};
    assertThat(lin.call("questions/add_question", fields).number("code")).isOne();
    assertThat(MAI.get("/admin/questions?state=waiting&q=" + "哪里有").body()).contains(word);
    AfterRestart.nowAndLater(
        "a sensitive word",
        () -> assertThat(Office.administrator().get("/admin/words").body()).contains(word));
  }

  @OnScreens
  @EnumSource(Screen.class)
  void an_administrator_tells_all_or_one(Screen screen) {
    var root = Office.administrator();
    var lin = Office.member();
    var all = name("停水") + "号";
    var one = name("你好") + "号";
    try (var window = root.on(screen).go("/admin/notices").isFitForAll()) {
      window.fill("name", one).fill("content", "明天见").fill("target", "999999999999");
      window.submit("name").isFitForAll();
      assertThat(window.page.locator("#target-fault").isVisible()).isTrue();
      window.fill("target", "" + lin.id()).submit("name");
      window.fill("name", all).fill("content", "周一停水").submit("name").isFitForAll();
      assertThat(window.page.locator(".told").textContent()).contains(all, "周一停水");
      window.press("button[name='sure']");
      assertThat(window.page.locator(".ledger").textContent()).contains(all).doesNotContain(one);
    }
    var told = lin.call("message/get_sys_message").json().get("data");
    assertThat(told.get("personal").toString()).contains(one);
    assertThat(told.get("all").toString()).contains(all);
    assertThat(root.get("/admin/acts?kind=notice-sent").body()).contains(one, all);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\0", "\u200B", "   ", "'; drop schema topic; --"})
  void strange_names_are_refused_or_kept_as_they_are(String name) {
    for (var page : List.of("/admin/tags", "/admin/words", "/admin/activities")) {
      var reply = MAI.post(page, page, "name", name, "word", name, "title", name, "url", name);
      assertThat(reply.http()).as(page).isIn(200, 303);
    }
    var text = MAI.post("/admin/words", "/admin/words/test", "text", "<b>" + name + "</b>");
    assertThat(text.http()).isEqualTo(200);
    assertThat(text.body()).doesNotContain("<b>" + name);
    MAI.post("/admin/words", "/admin/words/remove", "gone", name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/admin/tags/999999999999",
        "/admin/tags/99999999999999999999",
        "/admin/activities/999999999999",
        "/admin/activities/x"
      })
  void what_is_not_there_is_not_found(String path) {
    assertThat(MAI.get(path).http()).isEqualTo(404);
    assertThat(MAI.post("/admin", path + "/delete", "sure", "yes").http()).isEqualTo(404);
  }

  @Test
  void others_change_nothing() {
    var tag = tagId("美食");
    for (var other : List.of(Office.member(), Office.withDuty("verifier"))) {
      for (var page : List.of("/admin/tags", "/admin/words", "/admin/activities")) {
        assertThat(other.get(page).http()).as(page).isEqualTo(404);
        assertThat(other.post("/design", page, "name", "x").http()).as(page).isEqualTo(404);
        assertThat(other.forge(page).http()).as(page).isEqualTo(403);
      }
      var delete = "/admin/tags/" + tag + "/delete";
      assertThat(other.post("/design", delete, "sure", "yes").http()).isEqualTo(404);
    }
    assertThat(MAI.get("/admin/notices").http()).isEqualTo(404);
    assertThat(MAI.post("/admin", "/admin/notices", "name", "x").http()).isEqualTo(404);
    assertThat(SERVER.get("/admin/words").http()).isEqualTo(401);
  }
}
