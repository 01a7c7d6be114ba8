package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.qa.QaClient.assertCode;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.AfterRestart;
import org.linli.IdNumbers;
import org.linli.Reply;
import org.linli.RunningServer;
import tools.jackson.databind.JsonNode;

class RealNameTest {
  private final QaClient root = QaClient.administrator();

  private static Reply declare(QaClient member, String name, String number) {
    return member.postAs(
        "account/set_verify_info",
        "real_name",
        name,
        "nationality",
        "汉",
        "address",
        "桂花巷3号",
        "gender",
        "女",
        "number",
        number);
  }

  private static String[] named(String name, String... fields) {
    return Stream.concat(Stream.of("real_name", name), Stream.of(fields)).toArray(String[]::new);
  }

  private static int state(QaClient member) {
    return member.getAs("account/get_user_by_token").data().get("state").intValue();
  }

  private Reply decide(String operation, QaClient member, String... fields) {
    var all = Stream.concat(Stream.of("user_id", "" + member.id()), Stream.of(fields));
    return root.postByHeader(operation, all.toArray(String[]::new));
  }

  private JsonNode seen(QaClient member) {
    var reply = root.getByHeader("account/get_verify_user", "user_id", "" + member.id());
    assertCode(reply, 1);
    return reply.data();
  }

  private List<Long> listed(String part) {
    var rows = root.getByHeader("account/get_verify_list").data().get(part);
    return rows.valueStream().map(row -> row.get("userID").longValue()).toList();
  }

  private static void assertCodeSays(Reply reply, int code, String msg) {
    assertCode(reply, code);
    assertThat(reply.text("msg")).isEqualTo(msg);
  }

  @Test
  void a_declared_name_waits_for_an_administrator_who_confirms_it() {
    var lin = QaClient.member("lin");
    var number = IdNumbers.complete("44052419880520124");
    assertCode(declare(lin, "林小雨", number), 1);
    assertThat(state(lin)).isOne();
    assertThat(listed("wait")).startsWith(lin.id());
    var waiting = seen(lin);
    assertThat(waiting.get("number").stringValue()).isEqualTo(number);
    assertThat(waiting.get("birthday").stringValue()).isEqualTo("1988-05-20");
    assertThat(waiting.get("status").stringValue()).isEqualTo("审核中");
    assertCode(decide("account/verify", lin, "real_name", "林晓雨", "birthday", "1988年5月21日"), 1);
    AfterRestart.nowAndLater(
        "a confirmed name",
        () -> {
          root.signIn(RunningServer.ADMIN_PASSWORD);
          assertThat(state(lin)).isEqualTo(2);
          assertThat(listed("confirm")).contains(lin.id());
          assertThat(listed("wait")).doesNotContain(lin.id());
          var confirmed = seen(lin);
          assertThat(confirmed.get("real_name").stringValue()).isEqualTo("林晓雨");
          assertThat(confirmed.get("birthday").stringValue()).isEqualTo("1988-05-21");
          assertThat(confirmed.get("gender").stringValue()).isEqualTo("女");
          assertThat(confirmed.get("number").stringValue()).isEqualTo(number);
          assertThat(confirmed.get("address").stringValue()).isEqualTo("桂花巷3号");
        });
    assertCodeSays(declare(lin, "林小雨", number), -1, "the real name has been confirmed");
    assertCodeSays(decide("account/verify", lin), -1, "the real name has been confirmed");
  }

  @Test
  void the_document_lets_an_administrator_confirm_whom_he_knows() {
    var han = QaClient.member("han");
    assertCodeSays(decide("account/verify", han), -1, "unfit real name");
    var reply =
        root.postAs(
            "account/verify",
            "user_id",
            "" + han.id(),
            "real_name",
            "韩梅",
            "birthday",
            "1990-01-01",
            "gender",
            "女",
            "number",
            IdNumbers.fresh(),
            "address",
            "梧桐街1号",
            "nationality",
            "回");
    assertCode(reply, 1);
    assertThat(state(han)).isEqualTo(2);
    assertThat(seen(han).get("nationality").stringValue()).isEqualTo("回");
  }

  @Test
  void a_refused_name_is_forgotten_but_for_the_birthday_and_may_be_declared_anew() {
    var chen = QaClient.member("chen");
    var number = IdNumbers.fresh();
    assertCodeSays(decide("account/not_verify", chen), -1, "nothing to refuse");
    assertCode(declare(chen, "陈大勇", number), 1);
    assertCode(decide("account/not_verify", chen), 1);
    assertThat(state(chen)).isEqualTo(3);
    assertThat(listed("refuse")).contains(chen.id());
    var refused = seen(chen);
    for (var key : new String[] {"real_name", "gender", "number", "address", "nationality"}) {
      assertThat(refused.get(key).stringValue()).as(key).isEmpty();
    }
    assertThat(refused.get("birthday").stringValue()).isNotEmpty();
    assertCodeSays(decide("account/not_verify", chen), -1, "nothing to refuse");
    assertCode(declare(chen, "陈大勇", number), 1);
    assertThat(state(chen)).isOne();
  }

  @ParameterizedTest
  @CsvSource({
    "'', 110101198805201242, 女",
    "林小雨, '', 女",
    "林小雨, 110101198805201243, 女",
    "林小雨, 990101198805201242, 女",
    "林小雨, 11010119880520124２, 女",
    "林小雨, ''' or 1=1 --', 女",
    "林小雨, 110101198805201242, 都不是"
  })
  void what_cannot_be_is_not_taken(String name, String number, String gender) {
    var zhou = QaClient.member("zhou");
    var reply =
        zhou.postAs(
            "account/set_verify_info", "real_name", name, "number", number, "gender", gender);
    assertCodeSays(reply, -1, "unfit real name");
    assertThat(state(zhou)).isZero();
  }

  @Test
  void endless_and_unstorable_words_are_refused_or_replaced() {
    var zhou = QaClient.member("zhou");
    assertCode(declare(zhou, "周".repeat(100_000), IdNumbers.fresh()), -1);
    assertCode(declare(zhou, "周桂兰", "1".repeat(500_000)), -1);
    for (var birthday : new String[] {"9999-99-99", "0000-01-01", "2999-01-01", "昨天"}) {
      var fields = new String[] {"number", IdNumbers.fresh(), "birthday", birthday};
      assertCode(zhou.postAs("account/set_verify_info", named("周桂兰", fields)), -1);
    }
    assertCode(declare(zhou, "周\0桂兰", IdNumbers.fresh()), 1);
    assertThat(seen(zhou).get("real_name").stringValue()).isEqualTo("周\uFFFD桂兰");
  }

  @Test
  void one_of_two_who_declare_the_same_number_at_once_has_it() throws Exception {
    var one = QaClient.member("lin");
    var other = QaClient.member("han");
    var number = IdNumbers.fresh();
    List<Callable<Reply>> both =
        List.of(() -> declare(one, "林小雨", number), () -> declare(other, "韩梅", number));
    try (var threads = Executors.newFixedThreadPool(2)) {
      var replies = threads.invokeAll(both).stream().map(Future::resultNow).toList();
      assertThat(replies.stream().map(reply -> reply.text("msg")))
          .containsExactlyInAnyOrder("success", "the number belongs to another user");
    }
    var third = QaClient.member("wu");
    var reply = decide("account/verify", third, "real_name", "吴明", "number", number);
    assertCodeSays(reply, -1, "the number belongs to another user");
  }

  @Test
  void of_two_administrators_who_confirm_at_once_one_does() throws Exception {
    var chen = QaClient.member("chen");
    declare(chen, "陈大勇", IdNumbers.fresh());
    Callable<Reply> confirm = () -> decide("account/verify", chen);
    try (var threads = Executors.newFixedThreadPool(2)) {
      var replies = threads.invokeAll(List.of(confirm, confirm));
      assertThat(replies.stream().map(reply -> reply.resultNow().number("code")))
          .containsExactlyInAnyOrder(1, -1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-1", "999999999999", "99999999999999999999999", "'; --"})
  void nobody_is_there_to_be_confirmed(String id) {
    var name = new String[] {"user_id", id, "real_name", "林", "number", IdNumbers.fresh()};
    assertCodeSays(root.postByHeader("account/verify", name), -1, "unexpected target user");
    assertCodeSays(
        root.postByHeader("account/not_verify", "user_id", id), -1, "unexpected target user");
    assertCodeSays(
        root.getByHeader("account/get_verify_user", "user_id", id), -1, "unexpected target user");
  }

  @Test
  void only_administrators_read_and_decide() {
    var lin = QaClient.member("lin");
    var id = "" + lin.id();
    assertCode(lin.postByHeader("account/verify", "user_id", id), 0);
    assertCode(lin.postByHeader("account/not_verify", "user_id", id), 0);
    assertCode(lin.getByHeader("account/get_verify_user", "user_id", id), 0);
    assertCode(lin.getByHeader("account/get_verify_list"), 0);
    assertCode(lin.get("account/get_verify_list"), 0);
    assertCode(lin.post("account/set_verify_info", "real_name", "林小雨", "gender", "女"), 0);
    assertThat(state(lin)).isZero();
  }
}
