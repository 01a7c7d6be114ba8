package org.linli.wire.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.account.AccountClient.PASSWORD;
import static org.linli.wire.account.AccountClient.assertError;
import static org.linli.wire.account.AccountClient.member;
import static org.linli.wire.account.AccountClient.newcomer;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.AfterRestart;
import org.linli.Reply;

class FollowTest {

  private static Reply follow(AccountClient who, AccountClient whom, String group) {
    return who.call("add-follow", "id", id(whom), "group_name", group);
  }

  private static String id(AccountClient member) {
    return String.valueOf(member.id());
  }

  private static List<String> follows(AccountClient member) {
    return AccountClient.follows(member.own());
  }

  private static void assertDone(Reply reply, String group) {
    assertError(reply, 0);
    assertThat(reply.text("group_name")).isEqualTo(group);
  }

  @Test
  void a_follow_goes_into_the_default_group_and_makes_a_fan() {
    var mei = member("mei");
    var han = member("han");
    assertDone(mei.call("add-follow", "id", id(han)), "default");
    assertThat(follows(mei)).containsExactly("special[]", "default[" + id(han) + "]");
    AfterRestart.nowAndLater(
        "a follow is kept",
        () -> {
          var reader = newcomer("han");
          assertError(reader.call("login", "username", han.username, "passwd", PASSWORD), 0);
          assertThat(reader.own().get("fans").get(0).isIntegralNumber()).isTrue();
        });
    assertThat(han.own().get("fans").toString()).isEqualTo("[" + id(mei) + "]");
  }

  @Test
  void an_empty_group_is_the_default_one() {
    var mei = member("mei");
    assertDone(follow(mei, member("han"), ""), "default");
  }

  @Test
  void who_is_followed_moves_into_another_group() {
    var mei = member("mei");
    var han = member("han");
    assertDone(mei.call("add-follow-group", "group_name", "邻居"), "邻居");
    assertDone(follow(mei, han, "special"), "special");
    assertError(follow(mei, han, "special"), 1);
    assertDone(follow(mei, han, "邻居"), "邻居");
    assertThat(follows(mei)).containsExactly("special[]", "default[]", "邻居[" + id(han) + "]");
    assertThat(han.own().get("fans").toString()).isEqualTo("[" + id(mei) + "]");
    assertDone(follow(mei, han, "default"), "default");
  }

  @Test
  void a_follow_that_cannot_be_says_why() {
    var mei = member("mei");
    var han = id(member("han"));
    assertError(newcomer("wu").call("add-follow", "id", han), 3);
    assertError(newcomer("wu").call("add-follow"), 3);
    assertError(mei.call("add-follow"), 2);
    assertError(mei.call("add-follow", "id", ""), 2);
    assertError(mei.call("add-follow", "id", "han"), 2);
    assertError(mei.call("add-follow", "id", "999999999"), 2);
    assertError(mei.call("add-follow", "id", "9".repeat(40)), 2);
    assertError(mei.call("add-follow", "id", id(mei)), 2);
    assertError(mei.call("add-follow", "id", "999999999", "group_name", "nowhere"), 2);
    assertError(mei.call("add-follow", "id", han, "group_name", "nowhere"), 4);
    assertError(mei.call("add-follow", "id", han), 0);
    assertError(mei.call("add-follow", "id", han), 1);
    assertError(mei.call("add-follow", "id", han, "group_name", "nowhere"), 4);
  }

  @Test
  void an_ended_follow_leaves_no_fan() {
    var mei = member("mei");
    var han = member("han");
    assertError(follow(mei, han, "special"), 0);
    var done = mei.call("cancel-follow", "id", id(han));
    assertThat(done.json().toString()).isEqualTo("{\"error\":0}");
    assertThat(follows(mei)).containsExactly("special[]", "default[]");
    assertThat(han.own().get("fans").toString()).isEqualTo("[]");
    assertError(mei.call("cancel-follow", "id", id(han)), 1);
  }

  @Test
  void an_end_that_cannot_be_says_why() {
    var mei = member("mei");
    assertError(newcomer("wu").call("cancel-follow", "id", id(mei)), 3);
    assertError(newcomer("wu").call("cancel-follow"), 3);
    assertError(mei.call("cancel-follow"), 2);
    assertError(mei.call("cancel-follow", "id", "han"), 2);
    assertError(mei.call("cancel-follow", "id", "999999999"), 2);
    assertError(mei.call("cancel-follow", "id", id(member("han"))), 1);
  }

  @Test
  void groups_are_listed_in_the_order_they_were_made() {
    var mei = member("mei");
    for (var group : new String[] {"棋友", "邻居", "A"}) {
      assertDone(mei.call("add-follow-group", "group_name", group), group);
    }
    assertThat(mei.own().get("follows").findValuesAsString("group_name"))
        .containsExactly("special", "default", "棋友", "邻居", "A");
    assertDone(member("wu").call("add-follow-group", "group_name", "邻居"), "邻居");
  }

  @Test
  void a_group_that_is_there_answers_1() {
    var mei = member("mei");
    assertError(mei.call("add-follow-group", "group_name", "邻居"), 0);
    assertError(mei.call("add-follow-group", "group_name", "邻居"), 1);
    assertError(mei.call("add-follow-group", "group_name", "special"), 1);
    assertError(mei.call("add-follow-group", "group_name", "default"), 1);
  }

  @Test
  void a_group_has_a_name_of_1_to_64_characters() {
    var mei = member("mei");
    assertError(mei.call("add-follow-group"), 1);
    assertError(mei.call("add-follow-group", "group_name", ""), 1);
    assertError(mei.call("add-follow-group", "group_name", "长".repeat(65)), 1);
    assertDone(mei.call("add-follow-group", "group_name", "长".repeat(64)), "长".repeat(64));
  }

  @Test
  void deleting_a_group_unfollows_its_members() {
    var mei = member("mei");
    var han = member("han");
    var lin = member("lin");
    assertError(mei.call("add-follow-group", "group_name", "邻居"), 0);
    assertError(follow(mei, han, "邻居"), 0);
    assertError(follow(mei, lin, "default"), 0);
    assertDone(mei.call("delete-follow-group", "group_name", "邻居"), "邻居");
    assertThat(follows(mei)).containsExactly("special[]", "default[" + id(lin) + "]");
    assertThat(han.own().get("fans").toString()).isEqualTo("[]");
    assertError(mei.call("delete-follow-group", "group_name", "邻居"), 1);
    assertError(mei.call("cancel-follow", "id", id(han)), 1);
    assertDone(mei.call("add-follow-group", "group_name", "邻居"), "邻居");
  }

  @Test
  void a_group_that_is_not_there_or_not_ones_own_answers_1() {
    var mei = member("mei");
    assertError(member("wu").call("add-follow-group", "group_name", "Wus"), 0);
    assertError(mei.call("delete-follow-group", "group_name", "Wus"), 1);
    assertError(mei.call("delete-follow-group", "group_name", ""), 1);
    assertError(mei.call("delete-follow-group"), 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"special", "default"})
  void a_built_in_group_answers_2(String group) {
    var mei = member("mei");
    assertError(mei.call("delete-follow-group", "group_name", group), 2);
    assertDone(follow(mei, member("han"), group), group);
  }

  @Test
  void groups_are_for_those_who_are_signed_in() {
    assertError(newcomer("wu").call("add-follow-group", "group_name", "邻居"), 2);
    assertError(newcomer("wu").call("add-follow-group"), 2);
    assertError(newcomer("wu").call("delete-follow-group", "group_name", "special"), 3);
    assertError(newcomer("wu").call("delete-follow-group"), 3);
  }
}
