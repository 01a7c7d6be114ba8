package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.linli.wire.qa.Counsel.booked;
import static org.linli.wire.qa.QaClient.assertCode;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import tools.jackson.databind.JsonNode;

class ExpertFiguresTest {
  private final QaClient han = School.writer("figures");
  private final QaClient mei = Wallets.rich("fan", "10");

  private JsonNode clicks() {
    return han.getAs("specialist/get_click_info").data();
  }

  private JsonNode fans(String... more) {
    return han.getAs("specialist/get_fans_info", more).data();
  }

  private void follow(String operation) {
    assertCode(mei.getAs("account/" + operation, "user_id", "" + han.id()), 1);
  }

  @Test
  void what_others_do_is_counted() {
    var tag = Talk.tag("漏水");
    var answer = Talk.answer(han, Talk.ask(mei, "水管漏了", "tags", tag), "换一段。");
    var article = School.publish(han, "防水三步");
    assertCode(mei.getAs("answer/agree_answer", "answer_id", answer), 1);
    assertCode(mei.getAs("answer/collect_answer", "answer_id", answer), 1);
    assertCode(mei.getAs("article/collect_article", "article_id", article), 1);
    var seen = new String[] {"action_type", "51", "target_id", answer};
    assertCode(mei.getAs("account/add_user_action", seen), 1);
    assertCode(mei.getAs("account/add_user_action", seen), 1);
    assertCode(Counsel.answer(han, booked(mei, han, "price", "5"), "行"), 1);
    follow("follow_user");
    AfterRestart.nowAndLater(
        "what others did with an expert's content",
        () ->
            await()
                .untilAsserted(() ->
                    assertThat(clicks().propertyStream())
                        .extracting(figure -> figure.getKey() + " " + figure.getValue())
                        .containsExactlyInAnyOrder(
                            "agree 1",
                            "answer_read 1",
                            "article_read 0",
                            "collect 2",
                            "fan 1",
                            "pay 1")));
    var mine = han.getAs("specialist/get_my_answers").data();
    assertThat(mine.get(0).get("tags").get(0).get("id").toString()).isEqualTo(tag);
    assertThat(mine.get(0).get("title").stringValue()).isEqualTo("水管漏了");
    assertThat(han.getAs("specialist/get_my_articles").data().findValuesAsString("articleID"))
        .containsExactly(article);
    assertThat(han.getAs("specialist/get_my_fans").data().findValuesAsString("id"))
        .containsExactly("" + mei.id());
    assertThat(han.getAs("specialist/get_my_fans", "page", "2").data()).isEmpty();
  }

  @Test
  void fans_come_and_go_by_days() {
    follow("follow_user");
    follow("follow_user");
    follow("un_follow_user");
    follow("follow_user");
    assertThat(fans().get("days")).hasSize(30);
    var days = fans("days", "2").get("days");
    var today = LocalDate.ofInstant(QaClient.SERVER.clock().instant(), ZoneId.of("Asia/Shanghai"));
    assertThat(days.get(1).toString())
        .isEqualTo("{\"date\":\"%s\",\"fan\":1,\"gained\":2,\"lost\":1}".formatted(today));
    assertThat(days.get(0).get("fan").intValue()).isZero();
    assertThat(fans().get("fan").intValue()).isOne();
    assertThat(fans("days", "999999999999").get("days")).hasSize(366);
  }

  @Test
  void all_of_it_is_for_who_is_signed_in() {
    for (var operation :
        List.of(
            "get_my_answers",
            "get_my_articles",
            "get_my_fans",
            "get_click_info",
            "get_fans_info")) {
      assertCode(mei.get("specialist/" + operation), 0);
    }
  }
}
