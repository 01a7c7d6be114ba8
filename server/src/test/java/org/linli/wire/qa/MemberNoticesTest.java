package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.linli.wire.qa.QaClient.assertCode;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.linli.AfterRestart;
import org.linli.Reply;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MemberNoticesTest {
  private final QaClient root = QaClient.administrator();
  private QaClient lin;
  private QaClient mei;
  private QaClient zhou;
  private String question;

  @BeforeAll
  void somebody_asks_and_somebody_answers() {
    lin = named("林" + QaClient.freshPhone());
    mei = named("梅 " + QaClient.freshPhone());
    zhou = named("周" + QaClient.freshPhone());
    question = Talk.ask(lin, "楼道的灯坏了找谁");
    Talk.answer(mei, question, "找物业");
  }

  private static QaClient named(String nickname) {
    var member = QaClient.member("notified");
    assertCode(member.postAs("account/set_account_info", "nickname", nickname), 1);
    return member;
  }

  private static String nickname(QaClient who) {
    return who.getAs("account/get_user_by_token").data().get("nickname").stringValue();
  }

  private static void comment(QaClient who, String question, String content) {
    assertCode(
        who.postAs("questions/add_question_comment", "question_id", question, "content", content),
        1);
  }

  private static List<JsonNode> notices(QaClient who, String... more) {
    return who.getAs("message/get_notices", more).data().valueStream().toList();
  }

  private static Stream<String> kinds(QaClient who) {
    return notices(who).stream()
        .map(row -> row.get("kind").stringValue())
        .filter(kind -> !kind.equals("system"));
  }

  private static int unread(QaClient who, String kind) {
    return who.getAs("message/get_unread_notices").data().get(kind).intValue();
  }

  @Test
  void who_asked_hears_of_answers_and_comments_also_after_a_restart() {
    var asker = named("问" + QaClient.freshPhone());
    var asked = Talk.ask(asker, "门禁卡丢了");
    Talk.answer(mei, asked, "去补");
    comment(mei, asked, "哪栋");
    comment(asker, asked, "三栋");
    await().until(() -> unread(asker, "total") == 2);
    AfterRestart.nowAndLater(
        "notices of a member",
        () -> {
          assertThat(kinds(asker)).containsExactly("comment", "answer");
          assertThat(notices(asker, "kind", "answer"))
              .allMatch(row -> !row.get("read").booleanValue());
          assertThat(notices(asker, "kind", "answer").getFirst().get("title").stringValue())
              .isEqualTo("门禁卡丢了");
          var said = asker.getAs("message/get_comment_and_reply").data().get("question");
          assertThat(said.valueStream().map(row -> row.get("content").stringValue()))
              .containsExactly("哪栋", "去补");
          assertThat(said.get(0).get("userID").longValue()).isEqualTo(mei.id());
          assertThat(said.get(0).get("target").toString()).isEqualTo(asked);
        });
  }

  @Test
  void who_is_named_hears_of_it_once_whatever_he_wrote_himself() {
    var first = named("新 " + QaClient.freshPhone());
    comment(mei, question, "@" + nickname(first) + " 你看呢，@" + nickname(zhou));
    comment(mei, question, "@" + nickname(first) + "们都看看");
    await().until(() -> unread(zhou, "mention") == 1);
    assertThat(kinds(first)).containsExactly("reply");
    var named = first.getAs("message/get_at_list").data();
    assertThat(named).hasSize(1);
    assertThat(named.get(0).get("type").intValue()).isEqualTo(2);
    assertThat(named.get(0).get("nickname").stringValue()).isEqualTo(nickname(mei));
    assertThat(named.get(0).get("content").stringValue()).startsWith("@新 ");
    Talk.ask(mei, "请教@" + nickname(first));
    await().until(() -> unread(first, "mention") == 1);
    assertThat(first.getAs("message/get_at_list").data().get(0).get("title").stringValue())
        .startsWith("请教");
  }

  @Test
  void votes_are_one_notice_and_each_stands_in_the_old_list() {
    var liked = Talk.answer(mei, Talk.ask(lin, "哪里修伞"), "桥头");
    for (var voter : List.of(lin, zhou)) {
      assertCode(voter.getAs("answer/agree_answer", "answer_id", liked), 1);
    }
    assertCode(mei.getAs("answer/agree_answer", "answer_id", liked), 1);
    await()
        .untilAsserted(() ->
            assertThat(notices(mei, "kind", "vote"))
                .anyMatch(row ->
                    row.get("times").intValue() == 2
                        && row.get("thing_id").toString().equals(liked)));
    var list = mei.getAs("message/get_agree_list", "limit", "2").data();
    assertThat(list.get(0).get("userID").longValue()).isEqualTo(zhou.id());
    assertThat(list.get(0).get("type").intValue()).isEqualTo(1);
    assertThat(list.get(1).get("answerID").toString()).isEqualTo(liked);
    assertThat(list.get(1).get("title").stringValue()).isEqualTo("哪里修伞");
  }

  @Test
  void a_new_follower_and_a_new_follower_of_a_question_are_told() {
    var loved = named("亲" + QaClient.freshPhone());
    var asked = Talk.ask(loved, "谁有梯子");
    var id = String.valueOf(loved.id());
    assertCode(zhou.getAs("account/follow_user", "user_id", id), 1);
    assertCode(zhou.getAs("questions/follow_question", "question_id", asked), 1);
    await().until(() -> unread(loved, "total") == 2);
    assertThat(kinds(loved)).containsExactly("collection", "follower");
    assertCode(zhou.getAs("questions/un_follow_question", "question_id", asked), 1);
    await().until(() -> unread(loved, "total") == 1);
  }

  @Test
  void somebody_without_a_name_stays_without_one() {
    var asker = named("匿" + QaClient.freshPhone());
    var asked = Talk.ask(asker, "怎么道歉");
    Talk.answer(zhou, asked, "带点水果", "anonymous", "1");
    await().until(() -> unread(asker, "answer") == 1);
    var notice = notices(asker).getFirst();
    assertThat(notice.get("userID").longValue()).isZero();
    assertThat(notice.get("nickname").stringValue()).isEqualTo("匿名用户");
  }

  @Test
  void what_is_gone_is_told_without_its_text() {
    var asker = named("旧" + QaClient.freshPhone());
    var asked = Talk.ask(asker, "会不会删");
    var gone = Talk.answer(mei, asked, "会的");
    await().until(() -> unread(asker, "answer") == 1);
    assertCode(root.getAs("answer/delete_answer", "answer_id", gone), 1);
    assertThat(notices(asker).getFirst().get("title").stringValue()).isEmpty();
    var said = asker.getAs("message/get_comment_and_reply").data().get("question").get(0);
    assertThat(said.get("content").stringValue()).isEmpty();
    assertThat(said.get("target").intValue()).isZero();
  }

  @Test
  void who_complained_and_who_appealed_hear_what_was_decided() {
    var rude = Talk.answer(zhou, question, "不知道就闭嘴");
    var reporter = named("报" + QaClient.freshPhone());
    assertCode(reporter.getAs("answer/complain_answer", "id", rude, "reason", "粗鲁"), 1);
    assertCode(root.getByHeader("answer/agree_complain_answer", "id", rude), 1);
    await().until(() -> unread(reporter, "moderation") == 1);
    assertThat(notices(reporter).getFirst().get("name").stringValue()).isEqualTo("举报结果");
    var before = unread(zhou, "moderation");
    assertCode(zhou.postAs("account/appeal", "report_type", "4", "id", rude, "reason", "误会"), 1);
    assertCode(root.getByHeader("answer/disagree_complain_answer", "id", rude), 1);
    await().until(() -> unread(zhou, "moderation") == before + 1);
    assertThat(notices(zhou, "kind", "moderation").getFirst().get("content").stringValue())
        .contains("已恢复");
  }

  @Test
  void signing_one_or_all_is_exact_and_only_ones_own() {
    var reader = named("读" + QaClient.freshPhone());
    var asked = Talk.ask(reader, "几点关门");
    Talk.answer(mei, asked, "九点");
    comment(zhou, asked, "十点");
    await().until(() -> unread(reader, "total") == 2);
    var id = notices(reader).getFirst().get("noticeID").toString();
    assertCode(mei.getAs("message/sign_notice", "notice_id", id), -1);
    assertCode(reader.getAs("message/sign_notice", "notice_id", id), 1);
    assertCode(reader.getAs("message/sign_notice", "notice_id", id), 1);
    assertThat(unread(reader, "total")).isEqualTo(1);
    assertThat(notices(reader, "unread", "1")).hasSize(1);
    assertCode(reader.getAs("message/sign_all", "kind", "nonsense"), -1);
    assertCode(reader.getAs("message/sign_all", "kind", "answer"), 1);
    assertThat(unread(reader, "total")).isZero();
    assertCode(reader.getAs("message/sign_all"), 1);
    for (var hostile : List.of("", "0", "-1", "99999999999999999999", "'", "\u0000")) {
      assertCode(reader.getAs("message/sign_notice", "notice_id", hostile), -1);
      assertThat(notices(reader, "page", hostile, "limit", hostile)).isNotEmpty();
    }
    assertCode(reader.getAs("message/get_notices", "kind", "'"), -1);
  }

  @Test
  void a_kind_that_is_not_wanted_is_not_told() {
    var quiet = named("静" + QaClient.freshPhone());
    var asked = Talk.ask(quiet, "谁家装修");
    assertCode(choose(quiet, Map.of("kind", "answer", "page", "0", "digest", "off")), 1);
    assertCode(choose(quiet, Map.of("kind", "system", "page", "0")), -3);
    assertCode(choose(quiet, Map.of("kind", "vote", "page", "maybe")), -2);
    assertCode(choose(quiet, Map.of("kind", "vote", "digest", "hourly")), -2);
    assertCode(choose(quiet, Map.of("kind", "")), -1);
    Talk.answer(mei, asked, "我家");
    comment(mei, asked, "抱歉");
    await().until(() -> unread(quiet, "total") == 1);
    assertThat(kinds(quiet)).containsExactly("comment");
    AfterRestart.nowAndLater(
        "choices of notices",
        () ->
            assertThat(quiet.getAs("message/get_notice_settings").data().valueStream())
                .anyMatch(row ->
                    row.get("kind").stringValue().equals("answer")
                        && row.get("page").intValue() == 0
                        && row.get("digest").stringValue().equals("off")));
  }

  private static Reply choose(QaClient who, Map<String, String> choice) {
    return who.postAs(
        "message/set_notice_settings",
        choice.entrySet().stream()
            .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
            .toArray(String[]::new));
  }

  @Test
  void nobody_is_told_nothing() {
    for (var operation :
        List.of(
            "get_agree_list",
            "get_at_list",
            "get_comment_and_reply",
            "get_notices",
            "sign_notice",
            "sign_all",
            "get_unread_notices",
            "get_notice_settings",
            "set_notice_settings")) {
      assertCode(mei.get("message/" + operation), 0);
      assertCode(mei.post("message/" + operation), 0);
    }
  }
}
