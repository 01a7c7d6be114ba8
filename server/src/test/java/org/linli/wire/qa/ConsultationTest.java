package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.linli.wire.qa.Administration.assertSays;
import static org.linli.wire.qa.Administration.assertTold;
import static org.linli.wire.qa.Counsel.answer;
import static org.linli.wire.qa.Counsel.book;
import static org.linli.wire.qa.Counsel.booked;
import static org.linli.wire.qa.Counsel.confirm;
import static org.linli.wire.qa.Counsel.finish;
import static org.linli.wire.qa.Counsel.order;
import static org.linli.wire.qa.Counsel.refuse;
import static org.linli.wire.qa.Counsel.say;
import static org.linli.wire.qa.Counsel.state;
import static org.linli.wire.qa.QaClient.SERVER;
import static org.linli.wire.qa.QaClient.assertCode;
import static org.linli.wire.qa.Wallets.balance;
import static org.linli.wire.qa.Wallets.rich;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.linli.AfterRestart;
import org.linli.Together;
import org.linli.identity.HourlyErasure;
import org.linli.moderation.SensitiveWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsultationTest {
  private static final String UNKNOWN = "999999999";
  private static final String FORBIDDEN = "违禁之词咨询用";
  private QaClient mei;
  private QaClient han;
  private QaClient zhou;

  @BeforeAll
  void an_expert_has_a_price_and_a_customer_has_money() {
    mei = rich("asks", "1000");
    han = School.writer("counsels");
    zhou = QaClient.member("looks_on");
    Counsel.ask(han, "price", "20.50", "description", "防水与管道");
    SERVER.bean(SensitiveWords.class).add(FORBIDDEN);
  }

  private static void assertMoved(QaClient who, BigDecimal before, String yuan) {
    assertThat(balance(who).subtract(before)).isEqualByComparingTo(yuan);
  }

  private static JsonNode paid(QaClient who) {
    return who.postAs("account/history_pay").data().get(0);
  }

  private static void age(String order) {
    SERVER
        .bean(JdbcClient.class)
        .sql("update market.consultation set due_at = booked_at where id = :id")
        .param("id", Long.parseLong(order))
        .update();
  }

  @Test
  void the_price_is_held_and_paid_with_the_answer() {
    var before = balance(mei);
    var earned = balance(han);
    var picture = "<p>阳台 <img src=\"https://example.com/a.jpg\"></p>";
    var order = booked(mei, han, "price", "20.5", "content", picture);
    assertMoved(mei, before, "-20.50");
    assertMoved(han, earned, "0");
    assertThat(paid(mei).get("type").intValue()).isEqualTo(2);
    assertThat(paid(mei).get("receive").longValue()).isEqualTo(han.id());
    assertThat(state(mei, order)).isEqualTo("0 booked");
    assertThat(order(han, order).get("answer").isNull()).isTrue();
    assertCode(answer(han, order, "<p>先做<script>alert(1)</script>防水。</p>"), 1);
    assertCode(answer(han, order, "<p>先做<script>alert(1)</script>防水。</p>"), 1);
    assertSays(answer(han, order, "另一个"), -1, "unexpected state");
    assertMoved(han, earned, "20.50");
    assertThat(paid(han).get("type").intValue()).isEqualTo(6);
    assertThat(paid(han).get("receive").toString()).isEqualTo(order);
    AfterRestart.nowAndLater(
        "an answered consultation",
        () -> {
          var seen = order(mei, order);
          assertThat(seen.get("answer").stringValue()).isEqualTo("<p>先做防水。</p>");
          assertThat(seen.get("state").intValue()).isIn(1, 2);
          assertThat(seen.get("price").decimalValue()).isEqualByComparingTo("20.50");
          assertThat(seen.get("userID").longValue()).isEqualTo(mei.id());
          assertThat(seen.get("image").get(0).stringValue()).contains("a.jpg");
        });
    assertSays(refuse(han, order), -1, "unexpected state");
    assertCode(confirm(han, order), 1);
    assertThat(state(han, order)).isEqualTo("1 answered");
    assertCode(finish(mei, order), 1);
    assertThat(state(han, order)).isEqualTo("2 finished");
    assertMoved(han, earned, "20.50");
  }

  @Test
  void a_confirmed_one_is_paid_when_the_customer_is_content() {
    var order = booked(mei, han);
    var earned = balance(han);
    assertSays(finish(mei, order), -1, "unexpected state");
    assertCode(confirm(han, order), 1);
    assertCode(confirm(han, order), 1);
    assertThat(state(mei, order)).isEqualTo("1 confirmed");
    assertMoved(han, earned, "0");
    assertSays(finish(han, order), -1, "unexpected order");
    assertCode(finish(mei, order), 1);
    assertCode(finish(mei, order), 1);
    assertMoved(han, earned, "20.50");
    assertSays(confirm(han, order), -1, "unexpected state");
  }

  @Test
  void what_is_refused_goes_back() {
    var before = balance(mei);
    var order = booked(mei, han);
    assertCode(refuse(han, order), 1);
    assertCode(refuse(han, order), 1);
    assertMoved(mei, before, "0");
    assertThat(paid(mei).get("type").intValue()).isEqualTo(7);
    assertThat(state(mei, order)).isEqualTo("-1 refused");
    assertSays(answer(han, order, "晚了"), -1, "unexpected state");
    assertSays(say(mei, order, "为什么？"), -1, "unexpected state");
  }

  @Test
  void without_an_answer_the_money_goes_back_by_itself() {
    var before = balance(mei);
    var silent = booked(mei, han);
    var promised = booked(mei, han);
    var late = booked(mei, han);
    assertCode(confirm(han, promised), 1);
    assertThat(order(mei, promised).get("due_time")).isNotEqualTo(order(mei, promised).get("time"));
    age(late);
    assertSays(answer(han, late, "来了"), -1, "unexpected state");
    age(silent);
    age(promised);
    await()
        .untilAsserted(() -> {
          assertThat(state(mei, silent)).isEqualTo("-1 returned");
          assertThat(state(mei, promised)).isEqualTo("-1 returned");
        });
    assertThat(state(mei, late)).isEqualTo("-1 returned");
    assertMoved(mei, before, "0");
  }

  @Test
  void only_the_two_of_them_see_it() {
    var order = booked(mei, han);
    for (var operation :
        List.of(
            "get_order", "get_order_messages", "refuse_order", "confirm_order", "finish_order")) {
      var path = "specialist/" + operation;
      assertSays(zhou.getAs(path, "order_id", order), -1, "unexpected order");
      assertSays(han.getAs(path, "order_id", UNKNOWN), -1, "unexpected order");
      assertCode(han.get(path, "order_id", order), 0);
    }
    assertSays(answer(zhou, order, "我来答"), -1, "unexpected order");
    assertCode(han.post("specialist/confirm_order", "order_id", order, "answer", "行"), 0);
    assertSays(say(zhou, order, "我也想知道"), -1, "unexpected order");
    assertSays(refuse(mei, order), -1, "unexpected order");
    assertThat(ids(mei, "get_order_list")).doesNotContain(order);
    assertThat(ids(han, "get_order_list")).contains(order);
    assertThat(ids(han, "get_historical_orders")).contains(order);
    assertThat(ids(mei, "get_historical_orders")).contains(order);
    assertThat(ids(zhou, "get_historical_orders")).isEmpty();
    assertThat(ids(mei, "get_historical_orders", "limit", "1", "page", "2")).hasSize(1);
    assertCode(mei.get("specialist/get_order_list"), 0);
    assertCode(mei.get("specialist/get_historical_orders"), 0);
  }

  private static List<String> ids(QaClient who, String operation, String... more) {
    var reply = who.getAs("specialist/" + operation, more);
    assertCode(reply, 1);
    return reply.data().valueStream().map(row -> row.get("orderID").toString()).toList();
  }

  @Test
  void both_write_beside_it_until_it_is_finished() {
    var order = booked(mei, han);
    assertCode(say(han, order, "几楼？"), 1);
    assertCode(say(mei, order, "<b>三楼</b><script>x</script>"), 1);
    assertSays(say(mei, order, " "), -1, "unexpected content");
    assertSays(say(mei, order, FORBIDDEN), -1, "sensitive word");
    assertCode(mei.post("specialist/add_order_message", "order_id", order, "content", "喂"), 0);
    assertSays(answer(han, order, ""), -1, "unexpected content");
    assertSays(answer(han, order, FORBIDDEN), -1, "sensitive word");
    assertCode(answer(han, order, "换一段管子。"), 1);
    assertCode(say(mei, order, "多粗的？"), 1);
    assertCode(finish(mei, order), 1);
    assertSays(say(han, order, "二十的"), -1, "unexpected state");
    var said = han.getAs("specialist/get_order_messages", "order_id", order).data();
    assertThat(said.findValuesAsString("content")).containsExactly("几楼？", "<b>三楼</b>", "多粗的？");
    assertThat(order(mei, order).get("messages").intValue()).isEqualTo(3);
  }

  @Test
  void what_is_booked_must_be_possible() {
    var before = balance(mei);
    for (var target : List.of(UNKNOWN, "", "-1", "0x1", "" + zhou.id(), "" + mei.id())) {
      assertSays(book(mei, han, "target", target), -1, "unexpected specialist");
    }
    for (var price : List.of("20", "20.51", "-1", "0", "1e2", "abc")) {
      assertSays(book(mei, han, "price", price), -1, "it costs something else");
    }
    for (var content : List.of("", " ", "字".repeat(100_001))) {
      assertSays(book(mei, han, "content", content), -1, "unable to add order");
    }
    assertSays(book(mei, han, "content", FORBIDDEN), -1, "sensitive word");
    assertSays(book(zhou, han), -1, "account balance not enough");
    assertSays(book(mei, han, "request_key", "no name"), -1, "unexpected request_key");
    assertCode(mei.post("specialist/add_order", "target", "" + han.id(), "content", "谁"), 0);
    assertMoved(mei, before, "0");
  }

  @Test
  void an_expert_without_a_price_is_asked_for_what_is_offered() {
    var lin = School.writer("unpriced");
    assertCode(book(zhou, lin), 1);
    var before = balance(mei);
    var order = booked(mei, lin, "price", "3.30");
    assertMoved(mei, before, "-3.30");
    assertCode(answer(lin, order, "好"), 1);
    assertThat(balance(lin)).isEqualByComparingTo("3.30");
    for (var price : List.of("-1", "1000000.01", "free")) {
      assertSays(book(mei, lin, "price", price), -1, "it costs something else");
    }
    Counsel.ask(lin, "accepts", "0");
    assertSays(book(mei, lin), -1, "unexpected specialist");
  }

  @Test
  void an_expert_says_when_he_can_be_booked() {
    var lin = School.writer("seldom");
    Counsel.ask(lin, "price", "", "times", "3 14:00-24:00; 1 09:00-12:00", "description", "周一");
    var asked = zhou.get("specialist/get_specialist", "user_id", "" + lin.id()).data();
    assertThat(asked.get("times").stringValue()).isEqualTo("1 09:00-12:00,3 14:00-24:00");
    assertThat(asked.get("price").isNull()).isTrue();
    assertThat(asked.get("description").stringValue()).isEqualTo("周一");
    assertCode(
        book(mei, lin, "start_time", "2026-03-02 09:00:00", "end_time", "2026-03-02 12:00"), 1);
    assertCode(book(mei, lin, "start_time", "2026-03-04T23:00"), 1);
    for (var time :
        List.of(
            "2026-03-02 08:59",
            "2026-03-03 10:00",
            "9999-12-31 10:00",
            "soon",
            "2026-02-30 10:00")) {
      assertSays(book(mei, lin, "start_time", time), -1, "unexpected time");
    }
    assertSays(
        book(mei, lin, "start_time", "2026-03-02 11:00", "end_time", "2026-03-02 10:00"),
        -1,
        "unexpected time");
    assertSays(
        book(mei, lin, "start_time", "2026-03-02 11:00", "end_time", "2026-03-02 12:01"),
        -1,
        "unexpected time");
    for (var time :
        List.of("-999999999-01-01T00:00:00Z", "-5000-01-01T00:00:00Z", "0001-01-01 00:00")) {
      assertSays(book(mei, han, "start_time", time), -1, "unexpected time");
      assertSays(book(mei, han, "end_time", time), -1, "unexpected time");
    }
    for (var times :
        List.of(
            "8 09:00-10:00",
            "1 10:00-09:00",
            "1 09:00-11:00,1 10:00-12:00",
            "1 25:00-26:00",
            "x")) {
      assertSays(lin.postAs("specialist/set_consultation", "times", times), -1, "unexpected times");
    }
    assertSays(
        lin.postAs("specialist/set_consultation", "price", "-1"), -1, "unable to set consultation");
    assertSays(
        lin.postAs("specialist/set_consultation", "description", "字".repeat(2_001)),
        -1,
        "unable to set consultation");
    assertSays(
        lin.postAs("specialist/set_consultation", "description", FORBIDDEN), -1, "sensitive word");
    assertSays(
        zhou.postAs("specialist/set_consultation", "price", "1"), -1, "unexpected user group");
    assertCode(zhou.post("specialist/set_consultation", "price", "1"), 0);
    assertSays(
        zhou.get("specialist/get_specialist", "user_id", "" + mei.id()),
        -1,
        "unexpected specialist");
    AfterRestart.nowAndLater(
        "what an expert asks",
        () ->
            assertThat(
                    zhou.get("specialist/get_specialist", "user_id", "" + han.id())
                        .data()
                        .get("price")
                        .decimalValue())
                .isEqualByComparingTo("20.50"));
  }

  @Test
  void a_request_that_is_sent_again_books_and_pays_once() {
    var before = balance(mei);
    var key = new String[] {"request_key", "tap-1"};
    assertThat(Together.all(8, () -> booked(mei, han, key))).containsOnly(booked(mei, han, key));
    assertMoved(mei, before, "-20.50");
  }

  @Test
  void both_are_told_what_the_other_does() {
    var asks = mei.getAs("account/get_user_by_token").data().get("nickname").stringValue();
    var advises = han.getAs("account/get_user_by_token").data().get("nickname").stringValue();
    var order = booked(mei, han);
    assertTold(han, "新付费咨询", asks + "向你发起了付费咨询，价格 20.50 元");
    assertCode(confirm(han, order), 1);
    assertTold(mei, "付费咨询", advises + "已确认你的付费咨询");
    assertCode(say(mei, order, "急"), 1);
    assertTold(han, "付费咨询", asks + "在付费咨询中给你留言");
    assertCode(finish(mei, order), 1);
    assertTold(han, "付费咨询", asks + "已完成付费咨询，20.50 元已存入你的钱包");
    assertCode(refuse(han, booked(mei, han)), 1);
    assertTold(mei, "付费咨询", advises + "已拒绝你的付费咨询，20.50 元已退回你的钱包");
    assertCode(answer(han, booked(mei, han), "好"), 1);
    assertTold(mei, "付费咨询", advises + "已回答你的付费咨询");
    var late = booked(mei, han);
    age(late);
    assertTold(mei, "付费咨询", advises + "没有按时回答你的付费咨询，20.50 元已退回你的钱包");
    assertTold(han, "付费咨询", "你没有按时回答" + asks + "的付费咨询，费用已退回");
    var told = mei.getAs("message/get_sys_message").data().get("personal").get(0);
    assertThat(told.get("type").intValue()).isEqualTo(3);
  }

  private static void erase(QaClient member) {
    var id = member.id();
    member.post("user/request-email-code", "email", member.email);
    var code = SERVER.codeFor(member.email);
    var left = member.post("user/dropout", "email", member.email, "smscode", code);
    assertThat(left.number("error")).isZero();
    SERVER
        .bean(JdbcClient.class)
        .sql("update identity.erasure set due_at = asked_at where account_id = :id")
        .param("id", id)
        .update();
    HourlyErasure.on(SERVER);
  }

  @Test
  void who_is_erased_gives_back_and_gets_back_what_is_open() {
    var lin = School.writer("leaves");
    var bad = rich("leaves_too", "50");
    var before = balance(mei);
    var asked = booked(mei, lin, "price", "5");
    var asks = booked(bad, han);
    erase(lin);
    erase(bad);
    assertThat(state(mei, asked)).isEqualTo("-1 returned");
    assertThat(state(han, asks)).isEqualTo("-1 returned");
    assertThat(order(han, asks).get("nickname").stringValue()).isEqualTo("已注销用户");
    assertMoved(mei, before, "0");
    assertSays(say(mei, asked, "在吗？"), -1, "unexpected order");
  }

  @Test
  void who_is_banned_gives_back_and_gets_back_what_is_open() {
    var root = QaClient.administrator();
    var lin = School.writer("bad_expert");
    var bad = rich("bad_customer", "50");
    var before = balance(mei);
    var asked = booked(mei, lin, "price", "5");
    var asks = booked(bad, han);
    var answered = booked(bad, han);
    assertCode(answer(han, answered, "行"), 1);
    for (var one : List.of(lin, bad)) {
      assertCode(root.getByHeader("account/delete_user", "user_id", "" + one.id()), 1);
    }
    await().untilAsserted(() -> assertThat(state(mei, asked)).isEqualTo("-1 returned"));
    await().untilAsserted(() -> assertThat(state(han, asks)).isEqualTo("-1 returned"));
    assertMoved(mei, before, "0");
    assertThat(balance(bad)).isEqualByComparingTo("29.50");
    assertThat(state(han, answered)).isEqualTo("1 answered");
    assertSays(book(mei, lin), -1, "unexpected specialist");
  }
}
