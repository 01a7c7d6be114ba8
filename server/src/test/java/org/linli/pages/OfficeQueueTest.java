package org.linli.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.pages.Window.SERVER;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.AfterRestart;
import org.linli.Reply;
import org.linli.articles.ArticleCommenting;
import org.linli.articles.ArticleDraft;
import org.linli.articles.Publishing;
import org.linli.moderation.SensitiveWords;

class OfficeQueueTest {
  private static final AtomicInteger NEXT = new AtomicInteger(1);
  private static final Office MAI = Office.withDuty("moderator");
  private static final Office LIN = Office.member();

  private static String ask(String title) {
    var fields = new String[] {"title", title, "description", "在线等，" + title};
    return id(LIN.call("questions/add_question", fields), "question_id");
  }

  private static String answer(String question, String content) {
    var fields = new String[] {"question_id", question, "content", content, "answer_type", "0"};
    return id(LIN.call("answer/add_answer", fields), "answer_id");
  }

  private static String comment(String answer, String content) {
    var fields = new String[] {"answer_id", answer, "content", content};
    return id(LIN.call("answer/add_answer_comment", fields), "comment_id");
  }

  private static String id(Reply reply, String name) {
    assertThat(reply.number("code")).as(reply.body()).isOne();
    return reply.json().get("data").get(name).toString();
  }

  private static void complain(String type, String id, String reason) {
    var fields = new String[] {"report_type", type, "id", id, "reason", reason};
    assertThat(Office.member().call("account/complain", fields).number("code")).isOne();
  }

  private static String seen(String page) {
    return MAI.get(page).body().replaceAll("(?s).*name=\"seen\" value=\"(\\d+)\".*", "$1");
  }

  private static boolean isThere(String answer) {
    return Office.member().call("answer/get_answer", "answer_id", answer).number("code") == 1;
  }

  @OnScreens
  @EnumSource(Screen.class)
  void a_moderator_works_off_the_queue_with_single_keys(Screen screen) {
    var word = "坏词" + NEXT.incrementAndGet();
    SERVER.bean(SensitiveWords.class).add(word);
    var question = ask("哪里修锁" + NEXT.incrementAndGet());
    var rude = answer(question, "自己找去");
    var fine = answer(question, "桥头就有");
    complain("4", rude, "太粗鲁");
    complain("4", fine, "不喜欢");
    var waits = answer(question, "听说 " + word + " 很好");
    try (var window = MAI.on(screen).go("/admin")) {
      assertThat(window.page.locator(".office a").allTextContents()).hasSize(9);
      window.press(".office a[href='/admin/cases']").isFitForAll();
      window.go("/admin/cases/answer/" + rude).isFitForAll();
      assertThat(window.page.locator("main").textContent()).contains("哪里修锁", "自己找去", "太粗鲁");
      window.field("reason").selectOption("abuse");
      window.page.locator("h1").click();
      window.page.waitForNavigation(() -> window.page.keyboard().press("r"));
      assertThat(window.path()).isEqualTo("/admin/cases/answer/" + fine);
      window.page.waitForNavigation(() -> window.page.keyboard().press("j"));
      assertThat(window.path()).isEqualTo("/admin/cases/answer/" + waits);
      window.isFitForAll();
      assertThat(window.page.locator("mark").textContent()).isEqualTo(word);
      window.page.waitForNavigation(() -> window.page.keyboard().press("k"));
      window.page.waitForNavigation(() -> window.page.keyboard().press("a"));
      assertThat(window.path()).isEqualTo("/admin/cases/answer/" + waits);
      window.page.waitForNavigation(() -> window.page.keyboard().press("a"));
    }
    assertThat(isThere(rude)).isFalse();
    assertThat(isThere(fine)).isTrue();
    assertThat(isThere(waits)).isTrue();
    AfterRestart.nowAndLater("a moderated answer", () -> assertThat(isThere(rude)).isFalse());
    assertThat(Office.member().get("/log").body()).contains("an answer", "Abuse");
  }

  @Test
  void the_queue_works_without_scripts() {
    var given = answer(ask("哪里磨刀" + NEXT.incrementAndGet()), "不知道");
    complain("4", given, "");
    try (var window = Window.withoutScripts(Screen.PHONE_ENGLISH).with(MAI.token)) {
      window.go("/admin/cases/answer/" + given).press("form[action$='/pass'] button");
      assertThat(window.page.locator(".toast").textContent()).isEqualTo("Decided.");
    }
  }

  @Test
  void of_two_moderators_the_second_is_told() {
    var given = answer(ask("哪里配钥匙" + NEXT.incrementAndGet()), "就在楼下");
    complain("4", given, "广告");
    var page = "/admin/cases/answer/" + given;
    var seen = seen(page);
    MAI.post(page, page + "/pass", "seen", seen);
    var second = MAI.post(page, page + "/remove", "seen", seen, "reason", "spam");
    assertThat(second.headers().allValues("Set-Cookie"))
        .anyMatch(cookie -> cookie.startsWith("toast=toast.too-late"));
    assertThat(isThere(given)).isTrue();
    MAI.post(page, page + "/remove", "seen", "0", "reason", "spam");
    assertThat(isThere(given)).isFalse();
    var third = MAI.post(page, page + "/pass", "seen", seen);
    assertThat(third.headers().allValues("Set-Cookie"))
        .anyMatch(cookie -> cookie.startsWith("toast=toast.too-late"));
    assertThat(isThere(given)).isFalse();
  }

  @Test
  void articles_and_their_comments_are_looked_at_too() {
    var root = Office.administrator();
    var wei = Office.member();
    var change = new String[] {"user_id", "" + wei.id(), "usergroup", "2"};
    assertThat(root.call("account/change_user", change).number("code")).isOne();
    var title = "怎样养花" + NEXT.incrementAndGet();
    var draft = new ArticleDraft(title, "", "多晒太阳。", "", 0, List.of());
    var published = SERVER.bean(Publishing.class).publish(wei.id(), draft);
    var id = ((Publishing.Outcome.Published) published).articleId();
    var given = SERVER.bean(ArticleCommenting.class).comment(LIN.id(), id, "不晒也行");
    var talk = ((ArticleCommenting.Outcome.Commented) given).commentId();
    complain("6", "" + id, "抄来的");
    assertThat(MAI.get("/admin/articles?q=" + "怎样养花").body()).contains(title);
    assertThat(MAI.get("/admin/article-comments?id=" + talk).body()).contains("不晒也行");
    var below = "/admin/cases/article-comment/" + talk;
    assertThat(MAI.get(below).body()).contains(title, "不晒也行");
    MAI.post(below, below + "/remove", "seen", "0", "reason", "other");
    var page = "/admin/cases/article/" + id;
    assertThat(MAI.get(page).body()).contains("多晒太阳", "抄来的");
    MAI.post(page, page + "/remove", "seen", seen(page), "reason", "falsehood");
    assertThat(MAI.get("/admin/articles.csv?state=removed&id=" + id).body()).contains(title);
    assertThat(root.get("/admin/acts?target=" + talk).body()).contains("Comment removed");
  }

  @Test
  void of_two_who_decide_at_once_one_is_told() throws Exception {
    var other = Office.withDuty("moderator");
    for (var round = 0; round < 3; round++) {
      var given = answer(ask("哪里裁衣" + NEXT.incrementAndGet()), "巷尾");
      complain("4", given, "广告");
      var page = "/admin/cases/answer/" + given;
      var fields = new String[] {"seen", seen(page), "reason", "spam"};
      List<Callable<Reply>> both =
          List.of(
              () -> MAI.post(page, page + "/pass", fields),
              () -> other.post(page, page + "/remove", fields));
      try (var threads = Executors.newFixedThreadPool(2)) {
        var told = threads.invokeAll(both).stream().map(reply -> toast(reply.resultNow())).toList();
        assertThat(told).containsExactlyInAnyOrder("toast.decided", "toast.too-late");
        assertThat(isThere(given)).isEqualTo(told.getFirst().equals("toast.decided"));
      }
    }
  }

  private static String toast(Reply reply) {
    return reply.headers().allValues("Set-Cookie").stream()
        .filter(cookie -> cookie.startsWith("toast="))
        .map(cookie -> cookie.substring(6, cookie.indexOf(';')))
        .findFirst()
        .orElse("");
  }

  @Test
  void an_appeal_says_why() {
    var given = answer(ask("哪里补胎" + NEXT.incrementAndGet()), "街角");
    var page = "/admin/cases/answer/" + given;
    MAI.post(page, page + "/remove", "seen", "0", "reason", "falsehood");
    var fields = new String[] {"report_type", "4", "id", given, "reason", "真的在街角"};
    assertThat(LIN.call("account/appeal", fields).number("code")).isOne();
    assertThat(MAI.get(page).body()).contains("真的在街角", "Keep away", "Restore");
    MAI.post(page, page + "/pass", "seen", seen(page));
    assertThat(isThere(given)).isTrue();
  }

  @OnScreens
  @EnumSource(
      value = Screen.class,
      names = {"PHONE_CHINESE", "DESK_ENGLISH"})
  void a_moderator_finds_content_takes_it_away_and_brings_it_back(Screen screen) {
    var title = "哪里洗衣_" + NEXT.incrementAndGet();
    var question = ask(title);
    var given = answer(question, "=cmd 转角");
    var talk = comment(given, "谢谢 " + title);
    try (var window = MAI.on(screen).go("/admin/questions")) {
      window.isFitForAll().fill("q", title).submit("q");
      assertThat(window.page.locator("#rows > li").count()).isOne();
      window.press("#rows a").isFitForAll().submit("reason");
      window.go("/admin/questions?state=removed&id=" + question).press("#rows a");
      window.press("form[action$='/pass'] button");
      window.go("/admin/answers?id=" + given).isFitForAll();
      assertThat(window.page.locator("#rows").textContent()).contains(title, "=cmd");
      window.go("/admin/comments?q=" + "谢谢").isFitForAll();
      window.go("/admin/cases/answer-comment/" + talk).isFitForAll().submit("reason");
      assertThat(window.page.locator("form[action$='/pass']").count()).isOne();
    }
    assertThat(MAI.get("/admin/answers.csv?id=" + given).body()).contains("\"'=cmd 转角\"");
    assertThat(MAI.get("/admin/acts?target=" + question).body())
        .contains("Question removed", "Question restored");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/admin/cases/question/999999999999",
        "/admin/cases/question/99999999999999999999",
        "/admin/cases/article/999999999999",
        "/admin/cases/article-comment/999999999999",
        "/admin/cases/demand/999999999999",
        "/admin/cases/%27/1"
      })
  void what_is_not_there_is_not_found(String path) {
    assertThat(MAI.get(path).http()).isEqualTo(404);
    assertThat(MAI.post("/admin", path + "/pass", "seen", "0").http()).isEqualTo(404);
    assertThat(MAI.post("/admin", path + "/remove", "seen", "0", "reason", "spam").http())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?q=%00", "?q=%25", "?author=-1", "?id=x", "?state=%27", "?before=x"})
  void strange_searches_are_answered(String query) {
    for (var shelf : List.of("questions", "answers", "comments", "articles")) {
      assertThat(MAI.get("/admin/" + shelf + query).http()).isEqualTo(200);
      assertThat(MAI.get("/admin/" + shelf + ".csv" + query).http()).isEqualTo(200);
    }
    assertThat(MAI.get("/admin/cases" + query).http()).isEqualTo(200);
    assertThat(MAI.get("/admin/cases/next" + query).http()).isEqualTo(303);
  }

  @Test
  void others_find_no_queue() {
    var given = answer(ask("哪里裁缝" + NEXT.incrementAndGet()), "巷口");
    var page = "/admin/cases/answer/" + given;
    for (var other : List.of(Office.member(), Office.withDuty("verifier"))) {
      for (var path : List.of("/admin/cases", page, "/admin/questions", "/admin/answers.csv")) {
        assertThat(other.get(path).http()).as(path).isEqualTo(404);
      }
      var forced = other.post("/design", page + "/remove", "seen", "0", "reason", "spam");
      assertThat(forced.http()).isEqualTo(404);
      assertThat(other.forge(page + "/remove").http()).isEqualTo(403);
    }
    assertThat(isThere(given)).isTrue();
  }
}
