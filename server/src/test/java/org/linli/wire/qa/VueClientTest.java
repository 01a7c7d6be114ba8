package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.qa.QaClient.assertCode;
import static org.linli.wire.qa.Talk.tag;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The old Vue app from signing up to one's own profile: its order, methods and encodings. */
class VueClientTest {
  private static final DateTimeFormatter RFC_1123 =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss z", Locale.ENGLISH);
  private final QaClient asker = QaClient.newcomer("vue");
  private final QaClient neighbour = QaClient.member("neighbour");
  private final String tag = tag("客户端");

  private String publish() {
    assertCode(asker.get("tags/get_first_tag"), 1);
    assertCode(
        asker.post(
            "questions/add_question",
            "token",
            asker.token,
            "title",
            "楼道的灯坏了找谁？",
            "description",
            "<p>三楼 <strong>全黑</strong><img src=\"https://example.org/lamp.png\"></p>",
            "tags",
            tag),
        1);
    return asker.getAs("questions/get_my_questions").data().get(0).get("questionID").toString();
  }

  /** Scrolls until the card is there. */
  private JsonNode card(String question) {
    return IntStream.iterate(1, page -> page + 1)
        .mapToObj(String::valueOf)
        .map(page -> asker.getAs("homepage/get_recommend", "page", page).data())
        .takeWhile(rows -> !rows.isEmpty())
        .flatMap(JsonNode::valueStream)
        .filter(row -> row.get("type").intValue() == 0)
        .filter(row -> row.get("questionID").toString().equals(question))
        .findFirst()
        .orElseThrow();
  }

  /** As the app cuts the address out of a tag. */
  private static String address(JsonNode image) {
    return image.stringValue().split("src=\"")[1].split("\"")[0];
  }

  private static void assertReadable(JsonNode date) {
    assertThat(ZonedDateTime.parse(date.stringValue(), RFC_1123)).isNotNull();
  }

  @Test
  void a_question_goes_its_whole_way() {
    assertCode(asker.get("account/check_email", "email", asker.email), 1);
    assertCode(
        asker.post("account/register", "email", asker.email, "password", QaClient.PASSWORD), 1);
    asker.signIn();
    var question = publish();
    var card = card(question);
    assertThat(address(card.get("image").get(0))).isEqualTo("https://example.org/lamp.png");
    assertThat(card.get("tags").get(0).get("text").stringValue()).contains("客户端");
    var answer = answered(question);
    voted(answer);
    collected(answer);
    lookedBack(question, answer);
    profile();
  }

  private String answered(String question) {
    assertCode(neighbour.getAs("questions/get_question", "question_id", question), 1);
    assertCode(neighbour.getAs("questions/follow_question", "question_id", question), 1);
    assertCode(
        neighbour.getAs("account/add_user_action", "target_id", question, "action_type", "11"), 1);
    assertCode(
        neighbour.post(
            "answer/add_answer",
            "question_id",
            question,
            "token",
            neighbour.token,
            "content",
            "<p>打物业的电话<img src=\"https://example.org/phone.png\"></p>",
            "answer_type",
            "0"),
        1);
    var row = asker.getAs("questions/get_answer_list", "question_id", question).data().get(0);
    assertThat(address(row.get("image").get(0))).isEqualTo("https://example.org/phone.png");
    return row.get("answerID").toString();
  }

  private void voted(String answer) {
    var before = asker.getAs("answer/get_answer", "answer_id", answer).data();
    assertThat(before.at("/group/text").stringValue()).isNotEmpty();
    assertThat(before.get("description").isString()).isTrue();
    assertThat(before.get("tag").get(0).get("text").isString()).isTrue();
    assertCode(asker.getAs("answer/get_answer_agree_state", "answer_id", answer), -1);
    assertCode(asker.getAs("answer/agree_answer", "answer_id", answer), 1);
    assertCode(asker.getAs("answer/get_answer_agree_state", "answer_id", answer), 1);
  }

  private void collected(String answer) {
    assertCode(asker.getAs("answer/get_collect_state", "answer_id", answer), 0);
    assertCode(asker.getAs("answer/collect_answer", "answer_id", answer), 1);
    assertCode(asker.getAs("answer/get_collect_state", "answer_id", answer), 1);
    var kept = asker.getAs("account/get_collections").data();
    assertThat(kept.at("/0/0/title").stringValue()).isEqualTo("楼道的灯坏了找谁？");
  }

  private void lookedBack(String question, String answer) {
    assertCode(
        neighbour.getAs("account/add_user_action", "target_id", answer, "action_type", "51"), 1);
    var seen = neighbour.getAs("account/get_history").data();
    assertThat(seen.at("/1/0/targetID").toString()).isEqualTo(question);
    seen.valueStream()
        .flatMap(JsonNode::valueStream)
        .forEach(row -> {
          assertThat(row.get("title").isString()).isTrue();
          assertReadable(row.get("actiontime"));
        });
  }

  private void profile() {
    var id = String.valueOf(neighbour.id());
    var answers = asker.getAs("account/get_user_answers_by_id", "user_id", id).data();
    assertThat(answers.get(0).get("title").stringValue()).isEqualTo("楼道的灯坏了找谁？");
    assertReadable(answers.get(0).get("edittime"));
    var own = asker.getAs("questions/get_my_questions").data().get(0);
    assertReadable(own.get("edittime"));
    assertThat(own.get("follow").intValue()).isEqualTo(1);
    assertThat(asker.get("account/get_user", "user_id", id).data().get("answer").intValue())
        .isEqualTo(1);
    assertCode(asker.getAs("account/get_user_questions_by_id", "user_id", id), 1);
  }
}
