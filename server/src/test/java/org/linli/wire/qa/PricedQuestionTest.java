package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.qa.Administration.assertSays;
import static org.linli.wire.qa.Administration.assertTold;
import static org.linli.wire.qa.QaClient.SERVER;
import static org.linli.wire.qa.QaClient.assertCode;
import static org.linli.wire.qa.School.writer;
import static org.linli.wire.qa.Wallets.balance;
import static org.linli.wire.qa.Wallets.rich;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.Reply;
import org.linli.Together;
import org.linli.identity.HourlyErasure;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class PricedQuestionTest {
  private static final String UNKNOWN = "999999999";
  private final QaClient mei = rich("mei", "100");
  private final QaClient han = QaClient.member("han");
  private final QaClient lin = rich("lin", "10");

  private static Reply offer(QaClient who, String price, String... more) {
    var parameters = new String[more.length + 6];
    parameters[0] = "title";
    parameters[1] = "怎样修屋顶？";
    parameters[2] = "description";
    parameters[3] = "漏雨。";
    parameters[4] = "price";
    parameters[5] = price;
    System.arraycopy(more, 0, parameters, 6, more.length);
    return who.postAs("questions/add_priced_question", parameters);
  }

  private static String offered(QaClient who, String price, String... more) {
    var reply = offer(who, price, more);
    assertCode(reply, 1);
    return reply.data().get("question_id").toString();
  }

  private static String answered(QaClient who, String question) {
    return Talk.answer(who, question, "先铺油毡。");
  }

  private static Reply adopt(QaClient who, String answer) {
    return who.getAs("questions/adopt_answer", "answer_id", answer);
  }

  private static Reply pay(QaClient who, String question, String... more) {
    var parameters = new String[more.length + 2];
    parameters[0] = "question_id";
    parameters[1] = question;
    System.arraycopy(more, 0, parameters, 2, more.length);
    return who.getAs("questions/pay_question", parameters);
  }

  private static Reply paidList(QaClient who, String question) {
    return who.getAs("questions/get_priced_answer_list", "question_id", question);
  }

  private static JsonNode question(QaClient who, String question) {
    return who.getAs("questions/get_question", "question_id", question).data();
  }

  private static List<String> freeList(QaClient who, String question) {
    return who.getAs("questions/get_answer_list", "question_id", question)
        .data()
        .findValuesAsString("answerID");
  }

  @Test
  void the_price_is_held_and_goes_once_to_the_adopted_answer() {
    var question = offered(mei, "20.50");
    assertThat(balance(mei)).isEqualByComparingTo("79.50");
    var seen = question(han, question);
    assertThat(seen.get("question_type").intValue()).isEqualTo(1);
    assertThat(seen.get("price").decimalValue()).isEqualByComparingTo("20.50");
    assertThat(seen.get("fee").decimalValue()).isEqualByComparingTo("1.02");
    assertThat(seen.get("bounty").stringValue()).isEqualTo("open");
    var answer = answered(han, question);
    var other = answered(lin, question);
    assertCode(adopt(mei, answer), 1);
    assertCode(adopt(mei, answer), 1);
    assertSays(adopt(mei, other), -1, "another answer has been adopted");
    assertThat(balance(han)).isEqualByComparingTo("20.50");
    AfterRestart.nowAndLater(
        "an adopted answer and what it earned",
        () -> {
          assertThat(question(han, question).get("adopted").toString()).isEqualTo(answer);
          var row = paidList(mei, question).data().valueStream();
          assertThat(row.filter(one -> one.get("answerID").toString().equals(answer)))
              .allMatch(one -> one.get("answertype").intValue() == 2)
              .hasSize(1);
          assertThat(balance(han)).isEqualByComparingTo("20.50");
        });
    var earned = han.postAs("account/history_pay").data().get(0);
    assertThat(earned.get("amount").decimalValue()).isEqualByComparingTo("20.50");
    assertThat(earned.get("type").intValue()).isEqualTo(1);
    assertThat(earned.get("receive").toString()).isEqualTo(question);
    assertThat(mei.postAs("account/history_pay").data().get(0).get("amount").decimalValue())
        .isEqualByComparingTo("-20.50");
    assertTold(han, "回答被采纳", "你在问题《怎样修屋顶？》下的回答被采纳，20.50 元已存入你的钱包。");
  }

  @Test
  void adopting_has_its_refusals() {
    var question = offered(mei, "5");
    var answer = answered(han, question);
    assertSays(adopt(lin, answer), 0, "not the asker");
    assertCode(mei.get("questions/adopt_answer", "answer_id", answer), 0);
    assertCode(adopt(mei, UNKNOWN), -4);
    assertSays(adopt(mei, answered(mei, question)), -2, "one's own answer");
    var root = QaClient.administrator();
    assertCode(root.getAs("questions/delete_question", "question_id", question), 1);
    assertCode(adopt(mei, answer), -3);
  }

  @Test
  void who_has_left_earns_nothing() {
    var question = offered(mei, "5");
    var answer = answered(han, question);
    han.post("user/request-email-code", "email", han.email);
    var form = new String[] {"email", han.email, "smscode", SERVER.codeFor(han.email)};
    var leaver = han.id();
    assertThat(han.post("user/dropout", form).number("error")).isZero();
    SERVER
        .bean(JdbcClient.class)
        .sql("update identity.erasure set due_at = asked_at where account_id = :id")
        .param("id", leaver)
        .update();
    HourlyErasure.on(SERVER);
    assertSays(adopt(mei, answer), -2, "unexpected answerer");
    assertThat(question(mei, question).get("bounty").stringValue()).isEqualTo("open");
  }

  @Test
  void an_answer_can_be_adopted_without_money_too() {
    var question = Talk.ask(mei, "谁有梯子");
    var answer = answered(han, question);
    assertCode(adopt(mei, answer), 1);
    assertThat(han.get("answer/get_answer", "answer_id", answer).data().get("answer_type"))
        .hasToString("2");
    assertThat(balance(han)).isEqualByComparingTo("0");
  }

  @Test
  void a_price_must_be_one_and_be_there() {
    for (var price : List.of("", "0", "-1", "1e2", "1.001", "abc", "0x10", "1000000.01", "٣")) {
      assertCode(offer(mei, price), -1);
    }
    assertSays(offer(mei, "100.01"), -1, "account balance not enough");
    for (var groups : List.of("9", "[2]", "experts", "-1")) {
      assertSays(offer(mei, "1", "allowed_user", groups), -1, "unexpected price");
    }
    assertSays(offer(mei, "1", "tags", UNKNOWN), -1, "unable to insert question");
    assertCode(mei.post("questions/add_priced_question", "title", "谁", "price", "1"), 0);
    assertThat(balance(mei)).isEqualByComparingTo("100");
  }

  @Test
  void only_the_groups_that_the_asker_names_may_answer() {
    var question = offered(mei, "5", "allowed_user", "2,3");
    var form = new String[] {"question_id", question, "content", "我知道"};
    assertCode(han.postAs("answer/add_priced_answer", form), -3);
    assertCode(han.postAs("answer/add_answer", form), -2);
    assertCode(han.postAs("answer/add_priced_answer", "question_id", UNKNOWN), -1);
    assertCode(han.post("answer/add_priced_answer", form), 0);
    var expert = writer("zhuan");
    assertCode(expert.postAs("answer/add_priced_answer", "question_id", question), -2);
    var reply = expert.postAs("answer/add_priced_answer", form);
    assertCode(reply, 1);
    assertThat(paidList(mei, question).data().get(0).get("answertype").intValue()).isEqualTo(1);
    assertThat(question(mei, question).get("allowed_user").stringValue()).isEqualTo("2,3");
  }

  @Test
  void who_reads_pays_once_and_asker_and_answerer_share_it() {
    var question = offered(mei, "20.60");
    var answer = answered(han, question);
    assertThat(freeList(lin, question)).isEmpty();
    assertThat(freeList(han, question)).containsExactly(answer);
    assertCode(lin.getAs("answer/get_answer", "answer_id", answer), 0);
    assertCode(paidList(lin, question), 0);
    assertCode(paidList(han, question), 0);
    assertSays(pay(lin, question, "price", "1.02"), 0, "it costs something else");
    assertCode(pay(lin, question, "price", "1.03"), 1);
    assertCode(pay(lin, question), 1);
    assertThat(balance(lin)).isEqualByComparingTo("8.97");
    assertThat(balance(mei)).isEqualByComparingTo("79.91");
    assertThat(freeList(lin, question)).containsExactly(answer);
    assertThat(paidList(lin, question).data().get(0).get("content").stringValue())
        .isEqualTo("先铺油毡。");
    assertCode(adopt(mei, answer), 1);
    assertThat(balance(han)).isEqualByComparingTo("21.11");
    var late = rich("late", "2");
    assertCode(pay(late, question), 1);
    assertThat(balance(han)).isEqualByComparingTo("21.62");
    AfterRestart.nowAndLater("who paid reads", () -> assertCode(paidList(lin, question), 1));
  }

  @Test
  void paying_and_reading_have_their_refusals() {
    var question = offered(mei, "20");
    assertCode(pay(han, question), -1);
    assertCode(lin.get("questions/pay_question", "question_id", question), -2);
    assertCode(pay(lin, UNKNOWN), -3);
    assertCode(pay(lin, Talk.ask(mei, "不收钱的")), -3);
    assertCode(pay(mei, question), 1);
    assertCode(lin.get("questions/get_priced_answer_list", "question_id", question), -1);
    assertCode(paidList(lin, UNKNOWN), -2);
    assertThat(balance(mei)).isEqualByComparingTo("80");
  }

  @Test
  void what_is_sealed_can_be_neither_commented_nor_judged() {
    var answer = answered(han, offered(mei, "20"));
    var form = new String[] {"answer_id", answer, "content", "好"};
    assertCode(lin.postAs("answer/add_answer_comment", form), -1);
    assertCode(lin.getAs("answer/agree_answer", "answer_id", answer), -1);
    lin.getAs("answer/collect_answer", "answer_id", answer);
    assertThat(lin.getAs("account/get_collections").data().get(0)).isEmpty();
    assertCode(mei.postAs("answer/add_answer_comment", form), 1);
    assertThat(lin.getAs("answer/get_answer_comment_list", "answer_id", answer).data()).isNull();
    var his = lin.getAs("account/get_user_answers_by_id", "user_id", "" + han.id()).data();
    assertThat(his).isEmpty();
  }

  @Test
  void the_price_of_a_removed_question_goes_back_with_what_waits() {
    var question = offered(mei, "20");
    assertCode(pay(lin, question), 1);
    var root = QaClient.administrator();
    assertCode(root.getAs("questions/delete_question", "question_id", question), 1);
    assertThat(balance(mei)).isEqualByComparingTo("101");
    assertThat(mei.postAs("account/history_pay").data().get(0).get("type").intValue()).isEqualTo(7);
  }

  @Test
  void a_request_that_is_sent_again_asks_and_pays_once() {
    var key = new String[] {"request_key", "roof-1"};
    assertThat(Together.all(8, () -> offered(mei, "20", key)))
        .containsOnly(offered(mei, "20", key));
    assertThat(balance(mei)).isEqualByComparingTo("80");
    assertThat(offered(mei, "20", "request_key", "roof-2")).isNotEqualTo(offered(mei, "20", key));
    assertThat(balance(mei)).isEqualByComparingTo("60");
    assertSays(offer(mei, "1", "request_key", "no name"), -1, "unexpected request_key");
    assertCode(offer(mei, "61", "request_key", "roof-3"), -1);
    Wallets.topUp(mei, "1");
    assertCode(offer(mei, "61", "request_key", "roof-3"), 1);
  }

  @Test
  void two_requests_at_once_pay_once() {
    var question = offered(mei, "20");
    assertThat(Together.all(8, () -> pay(lin, question).number("code"))).containsOnly(1);
    assertThat(balance(lin)).isEqualByComparingTo("9");
    var answer = answered(han, question);
    assertThat(Together.all(8, () -> adopt(mei, answer).number("code"))).containsOnly(1);
    assertThat(balance(han)).isEqualByComparingTo("20.50");
  }
}
