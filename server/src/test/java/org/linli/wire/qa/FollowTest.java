package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.qa.QaClient.assertCode;

import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;

class FollowTest {

  @Test
  void whom_one_follows_is_listed_and_counted_once_also_after_a_restart() {
    var lin = QaClient.member("lin");
    var mei = QaClient.member("mei");
    var id = String.valueOf(mei.id());
    assertCode(lin.getAs("account/get_user_follow_state", "user_id", id), -1);
    assertCode(lin.getAs("account/follow_user", "user_id", id), 1);
    assertCode(lin.getAs("account/follow_user", "user_id", id), 1);
    AfterRestart.nowAndLater(
        "follows of the Q&A document",
        () -> {
          assertCode(lin.getAs("account/get_user_follow_state", "user_id", id), 1);
          var followed = lin.getAs("account/get_my_follow");
          assertThat(followed.data()).hasSize(1);
          assertThat(followed.data().get(0).get("id").longValue()).isEqualTo(mei.id());
          assertThat(lin.get("account/get_user", "user_id", id).data().get("fans").intValue())
              .isEqualTo(1);
        });
  }

  @Test
  void who_is_not_followed_any_more_is_gone_from_the_list() {
    var wu = QaClient.member("wu");
    var chen = QaClient.member("chen");
    var id = String.valueOf(chen.id());
    assertCode(wu.getAs("account/follow_user", "user_id", id), 1);
    assertCode(wu.getAs("account/un_follow_user", "user_id", id), 1);
    assertCode(wu.getAs("account/un_follow_user", "user_id", id), 1);
    assertCode(wu.getAs("account/get_user_follow_state", "user_id", id), -1);
    assertThat(wu.getAs("account/get_my_follow").data()).isEmpty();
    assertThat(wu.getAs("account/get_user_by_token").data().get("follow").intValue()).isZero();
  }

  @Test
  void the_one_who_follows_is_the_owner_of_the_token() {
    var lin = QaClient.member("lin");
    var mei = QaClient.member("mei");
    var victim = QaClient.member("zhou");
    assertCode(
        lin.get(
            "account/follow_user",
            "user_id",
            String.valueOf(victim.id()),
            "followed_user_id",
            String.valueOf(mei.id())),
        0);
    assertCode(
        lin.getAs(
            "account/follow_user",
            "user_id",
            String.valueOf(victim.id()),
            "followed_user_id",
            String.valueOf(mei.id())),
        1);
    assertThat(victim.getAs("account/get_my_follow").data()).isEmpty();
    assertThat(lin.getAs("account/get_my_follow").data()).hasSize(1);
  }

  @Test
  void nobody_follows_himself_or_somebody_who_is_not_there() {
    var hua = QaClient.member("hua");
    assertCode(hua.getAs("account/follow_user", "user_id", String.valueOf(hua.id())), -1);
    assertCode(hua.getAs("account/follow_user", "user_id", "999999999"), -1);
    assertCode(hua.getAs("account/follow_user"), -1);
    assertCode(hua.getAs("account/un_follow_user", "user_id", "999999999"), -1);
    assertCode(hua.get("account/un_follow_user", "user_id", "1"), 0);
    assertCode(hua.getAs("account/get_user_follow_state", "user_id", "999999999"), 0);
    assertCode(hua.get("account/get_my_follow"), 0);
  }

  @Test
  void lists_are_cut_into_pages() {
    var lin = QaClient.member("lin");
    for (var i = 0; i < 8; i++) {
      var other = QaClient.member("other");
      assertCode(lin.getAs("account/follow_user", "user_id", String.valueOf(other.id())), 1);
    }
    assertThat(lin.getAs("account/get_my_follow").data()).hasSize(8);
    assertThat(lin.getAs("account/get_my_follow", "page", "1").data()).hasSize(6);
    assertThat(lin.getAs("account/get_my_follow", "page", "2").data()).hasSize(2);
    assertThat(lin.getAs("account/get_my_follow", "limit", "3", "page", "3").data()).hasSize(2);
    assertThat(lin.getAs("account/get_my_follow", "page", "99999999999").data()).isEmpty();
  }
}
