package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.linli.wire.qa.Administration.assertSays;
import static org.linli.wire.qa.QaClient.assertCode;
import static org.linli.wire.qa.School.writer;
import static org.linli.wire.qa.Talk.tag;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.Reply;

class DraftTest {
  private static final String UNKNOWN = "999999999";
  private final QaClient han = writer("han");
  private final QaClient mei = QaClient.member("mei");

  private String save(String... parameters) {
    var saved = han.postAs("article/save_draft", parameters);
    assertCode(saved, 1);
    return saved.data().get("draft_id").toString();
  }

  private Reply publish(QaClient who, String... parameters) {
    return who.postAs("article/publish", parameters);
  }

  private List<String> published() {
    return han.getAs("article/get_user_articles").data().findValuesAsString("title");
  }

  @Test
  void a_draft_is_kept_also_after_a_restart_changed_and_thrown_away() {
    var kept = save("title", "留");
    AfterRestart.nowAndLater(
        "a draft",
        () ->
            assertThat(han.getAs("article/get_drafts").data().findValuesAsString("draft_id"))
                .contains(kept));
    var draft = save("title", "未完", "tags", tag("稿"));
    assertCode(han.postAs("article/save_draft", "draft_id", draft, "title", "改"), 1);
    var row = han.getAs("article/get_drafts").data().get(0);
    assertThat(row.get("title").stringValue()).isEqualTo("改");
    assertThat(row.get("publish_at").stringValue()).isEmpty();
    assertCode(mei.postAs("article/save_draft", "draft_id", draft, "title", "我的"), -1);
    assertCode(han.postAs("article/save_draft", "draft_id", UNKNOWN), -1);
    assertCode(han.postAs("article/save_draft", "title", "长".repeat(201)), -2);
    assertCode(han.post("article/save_draft", "title", "一"), 0);
    assertCode(mei.getAs("article/delete_draft", "draft_id", draft), -1);
    assertCode(mei.get("article/delete_draft", "draft_id", draft), 0);
    assertCode(han.getAs("article/delete_draft", "draft_id", draft), 1);
    assertCode(han.getAs("article/delete_draft", "draft_id", draft), -1);
    assertCode(han.get("article/get_drafts"), 0);
  }

  @Test
  void a_draft_is_published_when_it_is_complete() {
    var draft = save("title", "稿");
    assertSays(publish(han, "draft_id", draft), 0, "unable to insert article");
    assertCode(
        han.postAs("article/save_draft", "draft_id", draft, "title", "稿", "content", "文"), 1);
    assertCode(publish(han, "draft_id", draft), 1);
    assertThat(published()).containsExactly("稿");
    assertCode(publish(han, "draft_id", draft), -1);
    assertCode(mei.post("article/publish", "draft_id", draft), 0);
  }

  @Test
  void a_draft_is_published_at_its_time() {
    var due = save("title", "到时", "content", "文");
    var later = save("title", "以后", "content", "文");
    assertCode(publish(han, "draft_id", later, "publish_at", inDays(30)), 1);
    assertCode(publish(han, "draft_id", due, "publish_at", "2026-01-01 08:00:00"), 1);
    await().untilAsserted(() -> assertThat(published()).containsExactly("到时"));
    var rest = han.getAs("article/get_drafts").data();
    assertThat(rest.get(0).get("publish_at").stringValue()).isEqualTo(inDays(30));
    assertCode(publish(han, "draft_id", later, "publish_at", ""), 1);
    assertThat(han.getAs("article/get_drafts").data().get(0).get("publish_at").stringValue())
        .isEmpty();
    assertCode(publish(han, "draft_id", later, "publish_at", "morgen"), -2);
    assertSays(
        publish(han, "draft_id", later, "publish_at", inDays(400)), 0, "unable to publish then");
    assertCode(publish(han, "draft_id", UNKNOWN, "publish_at", inDays(1)), -1);
    assertCode(publish(han, "draft_id", UNKNOWN, "publish_at", ""), -1);
  }

  private static String inDays(int days) {
    var then = QaClient.SERVER.clock().instant().plus(Duration.ofDays(days));
    return Moments.full(then.truncatedTo(ChronoUnit.DAYS));
  }

  @Test
  void who_may_not_publish_articles_may_not_publish_drafts() {
    var saved = mei.postAs("article/save_draft", "title", "一", "content", "二");
    var draft = saved.data().get("draft_id").toString();
    assertSays(publish(mei, "draft_id", draft), 0, "not allowed");
  }

  @Test
  void somebody_has_a_hundred_drafts_at_most() {
    IntStream.range(0, 100).forEach(n -> save("title", "稿" + n));
    assertCode(han.postAs("article/save_draft", "title", "多"), -3);
  }
}
