package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.qa.Administration.acts;
import static org.linli.wire.qa.Administration.another;
import static org.linli.wire.qa.Administration.ask;
import static org.linli.wire.qa.Administration.assertSays;
import static org.linli.wire.qa.Administration.assertTold;
import static org.linli.wire.qa.Administration.group;
import static org.linli.wire.qa.Administration.signedIn;
import static org.linli.wire.qa.QaClient.assertCode;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.AfterRestart;
import org.linli.Reply;
import org.linli.media.Drawn;

class MemberDeskTest {
  private final QaClient root = QaClient.administrator();

  private static Reply change(
      QaClient administrator, String operation, QaClient member, String... fields) {
    var all = Stream.concat(Stream.of("user_id", "" + member.id()), Stream.of(fields));
    return administrator.postByHeader("account/" + operation, all.toArray(String[]::new));
  }

  private static Reply change(QaClient administrator, QaClient member, String... fields) {
    return change(administrator, "change_user", member, fields);
  }

  private static String uploaded(QaClient member, int seed) {
    var bytes = Drawn.png(seed);
    return member
        .upload("upload/upload_picture", "picture", "a.png", bytes, "token", member.token)
        .data()
        .stringValue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"change_user", "comfirm_specialist"})
  void an_administrator_changes_all_four_things_at_once(String operation) {
    var lin = QaClient.member("lin");
    var picture = uploaded(root, 9_301);
    assertCode(
        change(
            root,
            operation,
            lin,
            "nickname",
            "林溪",
            "headportrait",
            picture,
            "usergroup",
            "2",
            "exp",
            "1200"),
        1);
    AfterRestart.nowAndLater(
        "a member changed by " + operation,
        () -> {
          var seen = lin.get("account/get_user", "user_id", "" + lin.id()).data();
          assertThat(seen.get("nickname").stringValue()).isEqualTo("林溪");
          assertThat(seen.get("user_group").intValue()).isEqualTo(2);
          assertThat(seen.get("exp").intValue()).isEqualTo(1200);
          assertThat(seen.get("level").intValue()).isEqualTo(3);
          assertThat(seen.get("head_portrait").stringValue())
              .contains(picture.replaceAll(".*/media/([0-9a-f]{64}).*", "$1"));
        });
    var journal = lin.getAs("account/get_exp_change").data();
    assertThat(journal.get(0).get("value").intValue()).isEqualTo(1200);
    assertThat(acts(root, lin)).containsExactly(0);
  }

  @Test
  void what_is_left_out_stays() {
    var han = QaClient.member("han");
    assertCode(change(root, han, "nickname", "韩梅"), 1);
    assertCode(change(root, han, "usergroup", "3"), 1);
    assertCode(
        change(root, han, "nickname", "", "headportrait", "", "usergroup", "", "exp", ""), 1);
    var seen = han.get("account/get_user", "user_id", "" + han.id()).data();
    assertThat(seen.get("nickname").stringValue()).isEqualTo("韩梅");
    assertThat(seen.get("user_group").intValue()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "nickname, '   ', unfit nickname",
    "headportrait, http://elsewhere.example/a.png, unexpected picture",
    "headportrait, /media/../../etc/passwd, unexpected picture",
    "usergroup, 7, unfit user group",
    "usergroup, -1, unfit user group",
    "usergroup, 5, unfit user group",
    "usergroup, 6, unfit user group",
    "usergroup, 专家, unfit user group",
    "exp, -1, unfit experience",
    "exp, 2147483648, unfit experience",
    "exp, 99999999999999999999, unfit experience",
    "exp, '1; drop table identity.account', unfit experience",
    "exp, 1.5, unfit experience"
  })
  void what_is_unfit_changes_nothing(String key, String value, String message) {
    var chen = QaClient.member("chen");
    var before = chen.getAs("account/get_user_by_token").body();
    assertSays(change(root, chen, key, value, "nickname", "陈", "exp", "9"), -1, message);
    assertThat(chen.getAs("account/get_user_by_token").body()).isEqualTo(before);
    assertThat(acts(root, chen)).isEmpty();
  }

  @Test
  void an_endless_nickname_is_refused_and_an_unstorable_one_replaced() {
    var zhou = QaClient.member("zhou");
    assertSays(change(root, zhou, "nickname", "周".repeat(201)), -1, "unfit nickname");
    assertCode(change(root, zhou, "nickname", "周\0"), 1);
    assertThat(zhou.getAs("account/get_user_by_token").data().get("nickname").stringValue())
        .isEqualTo("周\uFFFD");
  }

  @Test
  void a_banned_member_reads_but_writes_no_more_until_he_is_let_back() {
    var wu = QaClient.member("wu");
    assertCode(change(root, wu, "usergroup", "2"), 1);
    assertCode(root.getAs("account/delete_user", "user_id", "" + wu.id()), 1);
    assertThat(group(wu)).isEqualTo(4);
    assertTold(wu, "账户封禁", "你已被管理员封禁！");
    assertThat(acts(root, wu)).startsWith(37);
    assertCode(wu.postAs("account/set_account_info", "nickname", "吴"), 0);
    assertCode(wu.getAs("account/set_exp_change", "value", "1", "description", "浏览话题"), 0);
    assertCode(wu.getAs("account/get_user_by_token"), 1);
    AfterRestart.nowAndLater("a banned member's words", () -> assertThat(group(wu)).isIn(4, 2));
    assertSays(ask(root, "delete_user", wu), -1, "unfit user group");
    assertCode(change(root, wu, "usergroup", "2"), 1);
    assertThat(group(wu)).isEqualTo(2);
    assertCode(wu.postAs("account/set_account_info", "nickname", "吴"), 1);
  }

  @Test
  void a_change_into_the_group_of_the_banned_is_a_ban() {
    var lin = QaClient.member("lin");
    assertCode(change(root, lin, "usergroup", "4"), 1);
    assertTold(lin, "账户封禁", "你已被管理员封禁！");
    assertThat(acts(root, lin)).containsExactly(37, 0);
  }

  @Test
  void nobody_takes_administration_from_himself_but_others_may() {
    var other = another(root, "wu");
    for (var group : List.of("1", "2", "3", "4", "5")) {
      assertSays(change(other, other, "usergroup", group), -1, "unfit user group");
    }
    assertSays(ask(other, "delete_user", other), -1, "unfit user group");
    assertCode(change(other, other, "usergroup", "0", "nickname", "管理员"), 1);
    assertCode(other.getByHeader("account/back_get_acts"), 1);
    assertCode(change(root, other, "usergroup", "1"), 1);
    assertCode(other.getByHeader("account/back_get_acts"), 0);
  }

  @Test
  void of_two_administrators_who_ban_each_other_at_once_one_remains() throws Exception {
    var one = another(root, "lin");
    var other = another(root, "han");
    List<Callable<Reply>> both =
        List.of(() -> ask(one, "delete_user", other), () -> ask(other, "delete_user", one));
    try (var threads = Executors.newFixedThreadPool(2)) {
      assertThat(threads.invokeAll(both).stream().map(reply -> reply.resultNow().number("code")))
          .containsExactlyInAnyOrder(1, 0);
    }
    signedIn(root);
    assertThat(List.of(group(one), group(other))).containsExactlyInAnyOrder(0, 4);
    change(root, group(one) == 0 ? one : other, "usergroup", "1");
  }

  @Test
  void only_administrators_change_and_ban() {
    var lin = QaClient.member("lin");
    assertCode(change(lin, lin, "usergroup", "0"), 0);
    assertCode(change(lin, "comfirm_specialist", lin, "usergroup", "0"), 0);
    assertCode(ask(lin, "delete_user", lin), 0);
    assertCode(lin.get("account/delete_user", "user_id", "1"), 0);
    assertThat(group(lin)).isOne();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "999999999999", "99999999999999999999999", "'"})
  void nobody_is_there_to_be_changed(String id) {
    var fields = new String[] {"user_id", id, "nickname", "林"};
    assertSays(root.postByHeader("account/change_user", fields), -1, "unexpected target user");
    assertSays(
        root.getByHeader("account/delete_user", "user_id", id), -1, "unexpected target user");
  }
}
