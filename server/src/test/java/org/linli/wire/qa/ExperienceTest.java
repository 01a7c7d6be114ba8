package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.qa.QaClient.assertCode;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.AfterRestart;
import org.linli.Reply;

class ExperienceTest {

  private static Reply browse(QaClient member, String value, String description) {
    return member.getAs("account/set_exp_change", "value", value, "description", description);
  }

  private static int experience(QaClient member) {
    var data = member.getAs("account/get_user_by_token").data();
    return data.get("exp").get("value").intValue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"浏览话题", "浏览回答", "浏览文章", "浏览需求"})
  void looking_at_something_earns_a_point_that_stands_in_the_journal(String description) {
    var lin = QaClient.member("lin");
    assertCode(browse(lin, "1", description), 1);
    AfterRestart.nowAndLater(
        "a point for " + description,
        () -> {
          assertThat(experience(lin)).isOne();
          var journal = lin.getAs("account/get_exp_change");
          assertCode(journal, 1);
          assertThat(journal.data()).hasSize(1);
          var row = journal.data().get(0);
          assertThat(row.get("value").intValue()).isOne();
          assertThat(row.get("description").stringValue()).isEqualTo(description);
          assertThat(row.get("userID").longValue()).isEqualTo(lin.id());
          assertThat(row.get("time").stringValue()).endsWith(" GMT");
        });
  }

  @ParameterizedTest
  @CsvSource({
    "100, 浏览话题",
    "-1, 浏览话题",
    "2147483648, 浏览话题",
    "01, 浏览话题",
    "'', 浏览话题",
    "1, ''",
    "1, 充值",
    "1, ' 浏览话题'"
  })
  void nobody_gives_himself_anything_else(String value, String description) {
    var han = QaClient.member("han");
    assertCode(browse(han, value, description), -1);
    assertThat(experience(han)).isZero();
    assertThat(han.getAs("account/get_exp_change").data()).isEmpty();
  }

  @Test
  void twenty_looks_a_day_earn_something_even_when_they_come_at_once() throws Exception {
    QaClient.SERVER.clock().leaveTheEndOfAnHour();
    var chen = QaClient.member("chen");
    Callable<Integer> look = () -> browse(chen, "1", "浏览文章").number("code");
    try (var threads = Executors.newFixedThreadPool(6)) {
      var codes = threads.invokeAll(Collections.nCopies(26, look));
      assertThat(codes.stream().filter(code -> code.resultNow() == 1)).hasSize(20);
    }
    assertThat(experience(chen)).isEqualTo(20);
    assertCode(browse(chen, "1", "浏览文章"), -1);
    assertCode(browse(chen, "1", "浏览话题"), 1);
    assertThat(chen.getAs("account/get_exp_change").data().get(0).get("description").stringValue())
        .isEqualTo("浏览话题");
    assertThat(chen.getAs("account/get_exp_change", "page", "4").data()).hasSize(3);
    assertThat(chen.getAs("account/get_exp_change", "page", "2", "limit", "20").data()).hasSize(1);
  }

  @Test
  void who_is_unknown_has_no_experience() {
    var wu = QaClient.newcomer("wu");
    assertCode(wu.get("account/get_exp_change"), 0);
    assertCode(wu.get("account/get_exp_change", "token", "0".repeat(32)), 0);
    assertCode(wu.get("account/set_exp_change", "value", "1", "description", "浏览话题"), 0);
  }
}
