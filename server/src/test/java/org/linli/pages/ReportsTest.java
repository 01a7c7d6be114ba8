package org.linli.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.AfterRestart;
import org.linli.Reply;

class ReportsTest {
  private static final AtomicInteger NEXT = new AtomicInteger(1);
  private static final Office MAI = Office.withDuty("moderator");
  private static final Office LIN = Office.specialist();
  private static final Office WU = Office.member();

  private static String id(Reply reply, String name) {
    assertThat(reply.number("code")).as(reply.body()).isOne();
    return reply.json().get("data").get(name).toString();
  }

  private static String ask() {
    var title = "谁会修钟" + NEXT.getAndIncrement();
    return id(LIN.call("questions/add_question", "title", title, "description", ""), "question_id");
  }

  private static String answer(String question, String content) {
    var fields = new String[] {"question_id", question, "content", content, "answer_type", "0"};
    return id(LIN.call("answer/add_answer", fields), "answer_id");
  }

  private static String comment(String answer, String content) {
    var fields = new String[] {"answer_id", answer, "content", content};
    return id(LIN.call("answer/add_answer_comment", fields), "comment_id");
  }

  /** One of each kind, as reports name them. */
  private static List<String> oneOfEach() {
    var question = ask();
    var answer = answer(question, "钟楼下的老赵。");
    var below = new String[] {"question_id", question, "content", "我也想知道"};
    var title = "钟表怎么养" + NEXT.getAndIncrement();
    var asked = id(LIN.call("questions/add_question_comment", below), "comment_id");
    LIN.post("/write", "/write", "title", title, "content", "别碰水。", "do", "publish");
    var article =
        LIN.get("/people/" + LIN.id() + "/articles")
            .body()
            .replaceAll("(?s).*?href=\"/articles/(\\d+)\">" + title + "<.*", "$1");
    LIN.post("/articles/" + article, "/articles/" + article + "/comments", "content", "还有灰");
    var written =
        LIN.get("/articles/" + article + "/comments")
            .body()
            .replaceAll("(?s).*id=\"article-comment-(\\d+)\".*", "$1");
    return List.of(
        "questions/" + question,
        "answers/" + answer,
        "question-comments/" + asked,
        "answer-comments/" + comment(answer, "他周三休息"),
        "articles/" + article,
        "article-comments/" + written);
  }

  private static boolean tells(Reply reply, String toast) {
    return reply.headers().allValues("Set-Cookie").stream()
        .anyMatch(cookie -> cookie.startsWith("toast=" + toast));
  }

  @OnScreens
  @EnumSource(Screen.class)
  void from_the_complaint_to_the_appeal(Screen screen) {
    var answer = answer(ask(), "自己不会找吗" + NEXT.getAndIncrement());
    try (var reader = Window.ofMember(screen);
        var author = LIN.on(screen)) {
      reader.go("/answers/" + answer).isFitForAll().press("a.report");
      assertThat(reader.path()).isEqualTo("/report/answers/" + answer);
      reader.isFitForAll().submit("reason");
      assertThat(reader.page.locator("#reason-fault").isVisible()).isTrue();
      reader.field("reason").selectOption("other");
      reader.submit("reason").isFitForAll();
      assertThat(reader.page.locator("#text-fault").isVisible()).isTrue();
      reader.field("reason").selectOption("abuse");
      reader.fill("text", "这样说话不好").submit("reason");
      assertThat(reader.path()).isEqualTo("/answers/" + answer);
      assertThat(reader.page.locator(".toast")).isVisible();
      reader.go("/report/answers/" + answer).isFitForAll();
      assertThat(reader.page.locator("main form")).hasCount(0);
      var page = "/admin/cases/answer/" + answer;
      assertThat(MAI.get(page).body()).contains("这样说话不好");
      MAI.post(page, page + "/remove", "seen", "0", "reason", "abuse");
      author.go("/people/" + LIN.id()).press("a[href='/taken-away']").isFitForAll();
      author.press("#taken a[href='/appeal/answers/" + answer + "']").isFitForAll();
      assertThat(author.page.locator("blockquote")).containsText("自己不会找吗");
      author.submit("reason");
      assertThat(author.page.locator("#reason-fault").isVisible()).isTrue();
      author.fill("reason", "开玩笑的，我改").submit("reason");
      assertThat(author.page.locator(".toast")).isVisible();
      author.go("/appeal/answers/" + answer).isFitForAll();
      assertThat(author.page.locator("main form")).hasCount(0);
      assertThat(MAI.get(page).body()).contains("开玩笑的，我改");
    }
  }

  @OnScreens
  @EnumSource(Screen.class)
  void members_agree_with_comments_and_take_it_back(Screen screen) {
    var answer = answer(ask(), "桥头。");
    var comment = comment(answer, "桥头那家关了");
    var button = "#acts-answer-comment-" + comment + " button";
    try (var window = Window.ofMember(screen).go("/answers/" + answer)) {
      window.page.locator(".acts a[href$='/comments']").click();
      window.page.locator(button).click();
      assertThat(window.page.locator(button + "[aria-pressed=true] .count")).hasText("1");
      window.isFitForAll();
      window.page.locator(button).click();
      assertThat(window.page.locator(button + "[aria-pressed=false] .count")).hasText("0");
    }
  }

  @Test
  void all_kinds_can_be_reported_once_and_by_others_alone() {
    for (var piece : oneOfEach()) {
      var path = "/report/" + piece;
      assertThat(WU.get(path).http()).as(path).isEqualTo(200);
      var fields = new String[] {"reason", "spam", "text", ""};
      assertThat(tells(WU.post(path, path, fields), "toast.reported;")).as(path).isTrue();
      assertThat(tells(WU.post("/", path, fields), "toast.reported-before")).as(path).isTrue();
      var queued = "/admin/cases/" + piece.replace("s/", "/");
      AfterRestart.nowAndLater(
          "a report of " + piece,
          () -> assertThat(MAI.get(queued).body()).contains("Complaint", "Spam"));
      assertThat(LIN.get(path).http()).as("one's own " + piece).isEqualTo(404);
      assertThat(LIN.post("/", path, fields).http()).isEqualTo(404);
      assertThat(WU.forge(path).http()).isEqualTo(403);
      assertThat(WU.get("/appeal/" + piece).http()).isEqualTo(404);
      assertThat(LIN.get("/appeal/" + piece).http()).as("not taken away").isEqualTo(404);
    }
  }

  @Test
  void comments_of_all_kinds_take_votes_without_scripts() {
    for (var piece : oneOfEach().stream().filter(one -> one.contains("comment")).toList()) {
      var vote = "/" + piece + "/vote";
      var there = WU.post("/", vote, "vote", "agree").headers().firstValue("Location");
      assertThat(there.orElseThrow()).endsWith("#" + piece.replace("s/", "-"));
      var page = there.orElseThrow().replaceAll("#.*", "");
      AfterRestart.nowAndLater(
          "a vote on " + piece,
          () -> assertThat(WU.get(page).body()).contains("value=\"none\" aria-pressed=\"true\""));
      assertThat(LIN.get(page).body()).contains("<span class=\"count\">1</span>");
      MAI.post("/", vote, "vote", "agree");
      MAI.post("/", vote, "vote", "none");
      assertThat(MAI.get(page).body()).doesNotContain("value=\"none\"");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "questions/999999999999",
        "answers/0",
        "articles/999999999999999999",
        "question-comments/0",
        "answer-comments/999999999999",
        "article-comments/0",
        "demands/0",
        "posts/0",
        "question/1",
        "s/1"
      })
  void what_is_not_there_is_not_found(String piece) {
    for (var path : List.of("/report/" + piece, "/appeal/" + piece)) {
      assertThat(WU.get(path).http()).as(path).isEqualTo(404);
      assertThat(WU.post("/", path, "reason", "spam").http()).as(path).isEqualTo(404);
    }
    if (piece.contains("comments")) {
      assertThat(WU.post("/", "/" + piece + "/vote", "vote", "agree").http()).isEqualTo(404);
    }
  }

  @Test
  void strange_complaints_are_refused_beside_their_field() {
    var path = "/report/questions/" + ask();
    for (var text : List.of("\u0000", "x".repeat(901))) {
      var page = WU.post(path, path, "reason", "spam", "text", text);
      assertThat(page.body()).contains("id=\"text-fault\"");
    }
    assertThat(WU.post(path, path, "reason", "'", "text", "x").body()).contains("reason-fault");
    assertThat(WU.post(path, path).body()).contains("reason-fault");
  }

  @Test
  void who_is_not_signed_in_is_asked_to_first() {
    var answer = answer(ask(), "不知道");
    comment(answer, "我也是");
    try (var window = Window.on(Screen.PHONE_CHINESE)) {
      window.go("/answers/" + answer);
      assertThat(window.page.locator("a.report")).hasCount(0);
      window.go("/answers/" + answer + "/comments").isFitForAll();
      window.press(".comments a.act");
      assertThat(window.path()).startsWith("/sign-in?next=");
      window.go("/report/answers/" + answer);
      assertThat(window.path()).startsWith("/sign-in");
      window.go("/taken-away");
      assertThat(window.path()).startsWith("/sign-in");
    }
  }

  @Test
  void what_waits_is_listed_and_a_second_appeal_is_refused() {
    var answer = answer(ask(), "没人知道" + NEXT.getAndIncrement());
    var page = "/admin/cases/answer/" + answer;
    MAI.post(page, page + "/remove", "seen", "0", "reason", "falsehood");
    var path = "/appeal/answers/" + answer;
    assertThat(LIN.get(path).body()).contains("Falsehood");
    assertThat(WU.get(path).http()).isEqualTo(404);
    assertThat(tells(LIN.post(path, path, "reason", "真的"), "toast.appealed;")).isTrue();
    assertThat(tells(LIN.post("/", path, "reason", "真的"), "toast.appealed-before")).isTrue();
    MAI.post(page, page + "/remove", "seen", "0", "reason", "falsehood");
    assertThat(LIN.get("/taken-away").body()).contains(path, "Removed");
    assertThat(WU.get("/taken-away").body()).doesNotContain(path);
  }
}
