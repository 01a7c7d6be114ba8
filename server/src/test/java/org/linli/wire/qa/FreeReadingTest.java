package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.qa.QaClient.assertCode;
import static org.linli.wire.qa.Wallets.topUp;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linli.OwnServer;
import org.linli.RunningServer;

@OwnServer
class FreeReadingTest {
  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = RunningServer.own(Map.of("linli.prices.reading-percent", 0));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void what_costs_nothing_to_read_is_opened_like_all_else() {
    var mei = QaClient.member(server, "mei");
    topUp(mei, "5");
    var asked =
        mei.postAs(
            "questions/add_priced_question", "title", "怎样修屋顶？", "description", "漏雨。", "price", "5");
    assertCode(asked, 1);
    var id = asked.data().get("question_id").toString();
    assertThat(server.get("/questions/" + id).body()).contains("id=\"pay\"");
    var lin = QaClient.member(server, "lin");
    assertCode(lin.getAs("questions/get_priced_answer_list", "question_id", id), 0);
    assertCode(lin.getAs("questions/pay_question", "question_id", id, "price", "0.00"), 1);
    assertCode(lin.getAs("questions/get_priced_answer_list", "question_id", id), 1);
  }
}
