package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.qa.Administration.assertSays;
import static org.linli.wire.qa.Administration.assertTold;
import static org.linli.wire.qa.Circle.UNKNOWN;
import static org.linli.wire.qa.Circle.found;
import static org.linli.wire.qa.Circle.on;
import static org.linli.wire.qa.Circle.say;
import static org.linli.wire.qa.Circle.send;
import static org.linli.wire.qa.QaClient.assertCode;

import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.media.Drawn;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class GroupTest {
  private final QaClient mei = QaClient.member("mei");
  private final QaClient han = QaClient.member("han");
  private final QaClient wu = QaClient.member("wu");

  private static JsonNode read(QaClient who, String group, String... more) {
    var parameters = new String[more.length + 2];
    parameters[0] = "group_id";
    parameters[1] = group;
    System.arraycopy(more, 0, parameters, 2, more.length);
    var reply = who.getAs("group/get_group_message", parameters);
    assertCode(reply, 1);
    return reply.data();
  }

  private static List<Integer> states(QaClient who, String operation, String group) {
    return on(operation, who, group)
        .data()
        .valueStream()
        .map(row -> row.get("state").intValue())
        .toList();
  }

  private static void assertToldOfGroup(QaClient member, String content) {
    Awaitility.await()
        .untilAsserted(() ->
            assertThat(
                    member
                        .getAs("message/get_sys_message")
                        .data()
                        .get("group")
                        .findValuesAsString("content"))
                .contains(content));
  }

  @Test
  void a_group_is_founded_joined_and_talked_in() {
    var group = found(mei, "菜园 🌱");
    assertCode(on("add_group_member", mei, group, han), 1);
    assertToldOfGroup(han, nickname(mei) + "邀请你加入群聊《菜园 🌱》");
    var told = han.getAs("message/get_notices", "kind", "group").data().get(0);
    assertThat(told.get("thing").stringValue()).isEqualTo("group");
    assertThat(told.get("thing_id").toString()).isEqualTo(group);
    var invites = han.getAs("group/get_invites").data();
    assertThat(invites.get(0).get("member_state").intValue()).isEqualTo(3);
    assertCode(han.getAs("group/get_group_message", "group_id", group), -1);
    assertCode(on("confirm_invite", han, group), 1);
    var said = "浇水 💧 " + "长".repeat(10_000) + "'\"\\";
    say(mei, group, said);
    say(han, group, "好");
    AfterRestart.nowAndLater(
        "talk in a group",
        () -> {
          var rows = read(han, group);
          assertThat(rows.findValuesAsString("content")).containsExactly(said, "好");
          assertThat(rows.get(0).get("userID").longValue()).isEqualTo(mei.id());
          assertThat(rows.get(0).get("usergroup").get("value").intValue()).isEqualTo(1);
          assertThat(rows.get(0).get("time").stringValue()).endsWith(" GMT");
        });
    var own = han.getAs("group/get_groups").data().get(0);
    assertThat(own.get("unread").longValue()).isEqualTo(1);
    assertThat(own.at("/last_message/content").stringValue()).isEqualTo("好");
    assertThat(own.at("/last_message/nickname").stringValue()).isEqualTo(nickname(han));
    assertThat(own.at("/last_message/time").stringValue()).matches("\\d\\d:\\d\\d|昨天.*");
    assertCode(han.get("group/get_groups"), 0);
    assertCode(han.get("group/get_invites"), 0);
  }

  private static String nickname(QaClient who) {
    return who.getAs("account/get_user_by_token").data().get("nickname").stringValue();
  }

  @Test
  void who_is_blocked_invites_without_a_notice() {
    assertCode(han.getAs("message/block", "user_id", String.valueOf(mei.id())), 1);
    assertCode(on("add_group_member", mei, found(mei, "纠缠"), han), 1);
    assertCode(on("add_group_member", wu, found(wu, "欢迎"), han), 1);
    assertToldOfGroup(han, nickname(wu) + "邀请你加入群聊《欢迎》");
    assertThat(han.getAs("message/get_sys_message").data().get("group")).hasSize(1);
    assertThat(han.getAs("group/get_invites").data()).hasSize(2);
  }

  @Test
  void a_group_has_a_name_and_a_picture_that_is_here() {
    assertSays(mei.postAs("group/new_group", "name", " "), -1, "unable to insert");
    assertCode(mei.postAs("group/new_group", "name", "长".repeat(201)), -1);
    assertCode(mei.postAs("group/new_group", "name", "a", "head_portrait", "http://x/y.png"), -1);
    assertCode(mei.post("group/new_group", "name", "a"), 0);
    var file = Drawn.png(81_001);
    var address = mei.upload("upload/upload_picture", "picture", "a.png", file).text("data");
    var reply = mei.postAs("group/new_group", "name", "\u0000名\ud800", "head_portrait", address);
    assertCode(reply, 1);
    var group = reply.data().get("group_id").toString();
    var seen = mei.getAs("group/get_group", "group_id", group).data();
    assertThat(seen.get("head_portrait").stringValue()).isEqualTo(address);
    assertThat(seen.get("name").stringValue()).contains("名");
    assertThat(seen.get("member_state").intValue()).isZero();
    assertThat(han.get("group/get_group", "group_id", group).data().get("member_state").intValue())
        .isEqualTo(-1);
    assertSays(han.get("group/get_group", "group_id", UNKNOWN), -1, "unexpected group");
    assertCode(han.get("group/get_group", "group_id", "x' or 1=1"), -1);
  }

  @Test
  void somebody_has_fifty_groups() {
    for (var i = 0; i < 50; i++) {
      found(mei, "群" + i);
    }
    assertSays(mei.postAs("group/new_group", "name", "又一个"), -1, "too many groups");
    var group = found(han, "给你", mei);
    assertSays(on("hand_over", han, group, mei), -1, "no place is left");
  }

  @Test
  void a_group_is_edited_by_who_looks_after_it() {
    var group = found(mei, "旧名", han);
    assertCode(mei.postAs("group/edit_group", "group_id", group, "name", "新名", "listed", "0"), 1);
    var seen = mei.getAs("group/get_group", "group_id", group).data();
    assertThat(seen.get("name").stringValue()).isEqualTo("新名");
    assertThat(seen.get("description").stringValue()).isEqualTo("旧名。");
    assertThat(seen.get("listed").booleanValue()).isFalse();
    assertCode(mei.postAs("group/edit_group", "group_id", group, "name", ""), -1);
    assertSays(
        han.postAs("group/edit_group", "group_id", group, "name", "x"), -1, "permission denied");
    assertSays(
        mei.postAs("group/edit_group", "group_id", UNKNOWN, "name", "x"), -1, "unexpected group");
    assertCode(mei.post("group/edit_group", "group_id", group, "name", "x"), 0);
    found(mei, "好找的群");
    assertThat(wu.get("group/find_groups", "name", "好找").data()).isNotEmpty();
    assertThat(wu.get("group/find_groups", "name", "新名").data()).isEmpty();
  }

  @Test
  void who_applies_is_let_in_or_not() {
    var group = found(mei, "合唱");
    assertCode(on("join_group", han, group), 1);
    assertCode(on("join_group", han, group), 1);
    assertToldOfGroup(mei, nickname(han) + "申请加入群聊《合唱》");
    assertThat(states(mei, "get_members_waiting", group)).containsExactly(4);
    assertSays(on("get_members_waiting", han, group), -1, "permission denied");
    assertSays(on("get_members_waiting", mei, UNKNOWN), -1, "unexpected group");
    assertCode(mei.get("group/get_members_waiting", "group_id", group), 0);
    assertCode(on("confirm_invite", han, group), -1);
    assertCode(on("refuse_join", mei, group, han), 1);
    assertToldOfGroup(han, "你加入群聊《合唱》的申请未通过");
    assertCode(on("join_group", han, group), 1);
    assertCode(on("confirm_join", mei, group, han), 1);
    assertToldOfGroup(han, "你已加入群聊《合唱》");
    assertSays(on("join_group", han, group), -1, "permission denied");
    assertThat(states(han, "get_group_members", group)).containsExactly(0, 2);
    assertThat(states(wu, "get_group_members", group)).containsExactly(0);
    assertThat(wu.get("group/get_group_members", "group_id", group).data()).hasSize(1);
    assertThat(wu.get("group/get_group_members", "group_id", UNKNOWN).data()).isEmpty();
  }

  @Test
  void who_is_invited_may_refuse_and_who_has_applied_may_go() {
    var group = found(mei, "随意");
    assertCode(on("add_group_member", mei, group, han), 1);
    assertCode(on("refuse_invite", han, group), 1);
    assertSays(on("refuse_invite", han, group), -1, "unexpected member");
    assertSays(on("confirm_invite", han, group), -1, "unexpected member");
    assertCode(on("join_group", han, group), 1);
    assertCode(on("exit_group", han, group), 1);
    assertSays(on("exit_group", han, group), -1, "unexpected member");
    assertSays(on("exit_group", mei, group), -1, "permission denied");
  }

  @Test
  void what_is_not_allowed_has_its_number() {
    var group = found(mei, "规矩", han);
    for (var operation :
        List.of(
            "add_group_member",
            "confirm_join",
            "refuse_join",
            "silent_user",
            "un_silent_user",
            "ban_user",
            "unban_user")) {
      assertSays(on(operation, mei, UNKNOWN, han), -1, "unexpected group");
      assertSays(on(operation, mei, group, UNKNOWN), -1, "unexpected member");
      assertSays(on(operation, han, group, mei), -1, "permission denied");
      assertCode(mei.get("group/" + operation, "group_id", group, "user_id", "" + han.id()), 0);
    }
    for (var operation : List.of("set_admin", "set_normal", "hand_over")) {
      assertSays(on(operation, mei, UNKNOWN, han), -1, "unexpected group");
      assertSays(on(operation, mei, group, UNKNOWN), -2, "unexpected member");
      assertSays(on(operation, han, group, mei), -1, "permission denied");
      assertCode(mei.get("group/" + operation, "group_id", group, "user_id", "" + han.id()), 0);
    }
    for (var operation : List.of("confirm_invite", "refuse_invite", "join_group", "exit_group")) {
      assertSays(on(operation, wu, UNKNOWN), -1, "unexpected group");
      assertCode(wu.get("group/" + operation, "group_id", group), 0);
    }
    assertSays(on("close_group", mei, UNKNOWN), -1, "unexpected group");
    assertSays(on("close_group", han, group), -1, "permission denied");
    assertCode(mei.get("group/close_group", "group_id", group), 0);
  }

  @Test
  void a_full_group_takes_nobody() {
    var group = found(mei, "满");
    assertCode(on("add_group_member", mei, group, han), 1);
    assertCode(on("join_group", wu, group), 1);
    QaClient.SERVER
        .bean(JdbcClient.class)
        .sql("update \"group\".chat set members = 500 where id = :id")
        .param("id", Long.parseLong(group))
        .update();
    assertSays(on("confirm_invite", han, group), -1, "no place is left");
    assertSays(on("join_group", han, group), -1, "no place is left");
    assertSays(on("confirm_join", mei, group, wu), -1, "no place is left");
    assertSays(on("add_group_member", mei, group, wu), -1, "no place is left");
  }

  @Test
  void ranks_are_given_and_taken() {
    var group = found(mei, "值班", han, wu);
    assertCode(on("set_admin", mei, group, han), 1);
    assertThat(states(wu, "get_group_members", group)).containsExactly(0, 1, 2);
    assertCode(on("silent_user", han, group, wu), 1);
    assertSays(send(wu, group, "我"), -1, "permission denied");
    assertCode(on("un_silent_user", han, group, wu), 1);
    assertCode(send(wu, group, "我"), 1);
    assertCode(on("set_normal", mei, group, han), 1);
    assertCode(on("silent_user", han, group, wu), -1);
    assertCode(on("hand_over", mei, group, han), 1);
    assertToldOfGroup(han, "你已成为群聊《值班》的群主");
    assertThat(mei.getAs("group/get_group", "group_id", group).data().get("user_id").longValue())
        .isEqualTo(han.id());
    assertCode(on("exit_group", mei, group), 1);
  }

  @Test
  void who_is_banned_reads_nothing_until_he_is_let_in_again() {
    var group = found(mei, "门", han);
    say(mei, group, "秘密");
    assertCode(on("ban_user", mei, group, han), 1);
    assertToldOfGroup(han, "你已被群聊《门》封禁");
    assertSays(han.getAs("group/get_group_message", "group_id", group), -1, "unexpected group");
    assertThat(states(han, "get_group_members", group)).containsExactly(0);
    assertThat(han.getAs("group/get_groups").data()).isEmpty();
    assertSays(send(han, group, "我"), -1, "unexpected group");
    assertCode(on("join_group", han, group), -1);
    assertCode(on("exit_group", han, group), -1);
    assertCode(on("add_group_member", mei, group, han), -1);
    assertThat(states(mei, "get_members_waiting", group)).containsExactly(5);
    assertCode(on("unban_user", mei, group, han), 1);
    assertCode(on("join_group", han, group), 1);
  }

  @Test
  void what_is_unread_is_the_same_on_every_device() {
    var group = found(mei, "两台", han);
    say(mei, group, "一");
    var second = say(mei, group, "二");
    say(mei, group, "三");
    assertThat(han.getAs("group/get_unread").data().get("total").intValue()).isEqualTo(3);
    assertCode(han.getAs("group/sign", "group_id", group, "id", second), 1);
    var unread = han.getAs("group/get_unread").data();
    assertThat(unread.at("/groups/0/unread").intValue()).isEqualTo(1);
    assertThat(unread.at("/groups/0/group_id").toString()).isEqualTo(group);
    assertCode(on("sign", han, group), 1);
    assertThat(han.getAs("group/get_unread").data().get("total").intValue()).isZero();
    assertSays(on("sign", wu, group), -1, "unexpected group");
    assertCode(han.get("group/sign", "group_id", group), 0);
    assertCode(han.get("group/get_unread"), 0);
  }

  @Test
  void talk_is_read_in_pieces() {
    var group = found(mei, "长谈");
    var ids = List.of("一", "二", "三", "四", "五").stream().map(text -> say(mei, group, text)).toList();
    assertThat(read(mei, group, "page", "1", "limit", "2").findValuesAsString("content"))
        .containsExactly("四", "五");
    assertThat(read(mei, group, "page", "2", "limit", "2").findValuesAsString("content"))
        .containsExactly("二", "三");
    assertThat(read(mei, group, "before", ids.get(1), "limit", "2").findValuesAsString("content"))
        .containsExactly("一");
    assertThat(read(mei, group, "after", ids.get(3)).findValuesAsString("content"))
        .containsExactly("五");
    assertCode(mei.get("group/get_group_message", "group_id", group), 0);
  }

  @Test
  void what_is_said_can_be_kept_and_is_not_empty() {
    var group = found(mei, "空");
    assertSays(send(mei, group, " "), -1, "unable to insert");
    assertCode(send(mei, group, "长".repeat(100_001)), -1);
    assertCode(
        mei.postAs("group/send_group_message", "group_id", group, "content", "x", "type", "77"),
        -1);
    assertCode(mei.post("group/send_group_message", "group_id", group, "content", "x"), 0);
    say(mei, group, "\u0000\ud800 ok");
    assertThat(read(mei, group).get(0).get("content").stringValue()).endsWith(" ok");
  }

  @Test
  void what_was_said_is_recalled_taken_away_and_complained_of() {
    var group = found(mei, "口误", han);
    var own = say(han, group, "错字");
    for (var operation : List.of("recall_message", "remove_message")) {
      var path = "group/" + operation;
      assertSays(han.getAs(path, "group_id", group, "id", UNKNOWN), -1, "unexpected message");
      assertCode(han.get(path, "group_id", group, "id", own), 0);
    }
    assertSays(
        mei.getAs("group/recall_message", "group_id", group, "id", own), -1, "permission denied");
    assertCode(han.getAs("group/recall_message", "group_id", group, "id", own), 1);
    assertThat(read(mei, group)).isEmpty();
    var old = say(han, group, "旧话");
    QaClient.SERVER
        .bean(JdbcClient.class)
        .sql(
            """
            update "group".message set created_at = created_at - interval '1 hour' where id = :id
            """)
        .param("id", Long.parseLong(old))
        .update();
    assertSays(han.getAs("group/recall_message", "group_id", group, "id", old), -2, "too late");
    var above = say(mei, group, "群主的话");
    assertSays(
        han.getAs("group/remove_message", "group_id", group, "id", above), -1, "permission denied");
    var complain = "group/complain_message";
    assertSays(wu.getAs(complain, "id", old), -1, "unexpected message");
    assertSays(mei.getAs(complain, "id", old, "reason", "x".repeat(1_001)), -2, "unfit reason");
    assertCode(mei.getAs(complain, "id", old, "reason", "难听"), 1);
    assertCode(mei.getAs(complain, "id", old), 1);
    assertCode(mei.get(complain, "id", old), 0);
    assertThat(read(mei, group).get(0).get("state").intValue()).isEqualTo(1);
    assertCode(mei.getAs("group/remove_message", "group_id", group, "id", old), 1);
    assertThat(read(mei, group).findValuesAsString("content")).containsExactly("群主的话");
  }

  @Test
  void a_complaint_of_what_was_said_is_decided_on() {
    var root = QaClient.administrator();
    var group = found(mei, "评理", han);
    var message = say(mei, group, "假话");
    assertCode(han.getAs("group/complain_message", "id", message, "reason", "骗人"), 1);
    for (var operation : List.of("disagree_complain_message", "agree_complain_message")) {
      var path = "group/" + operation;
      assertCode(root.getAs(path, "id", message), 1);
      assertCode(root.getAs(path, "id", message), -2);
      assertCode(root.getAs(path, "id", UNKNOWN), -1);
      assertCode(mei.getAs(path, "id", message), 0);
    }
    assertTold(mei, "群聊通知", "你在群聊《评理》中的消息“假话”已被管理员清除！");
    Awaitility.await()
        .untilAsserted(() ->
            assertThat(han.getAs("message/get_sys_message").data().toString()).contains("举报结果"));
    assertThat(read(han, group)).isEmpty();
    assertThat(han.getAs("group/get_unread").data().get("total").intValue()).isZero();
  }

  @Test
  void administrators_close_groups_and_everybody_is_told() {
    var root = QaClient.administrator();
    var group = found(mei, "乱群", han);
    assertCode(root.getByHeader("group/delete_group", "group_id", group), 1);
    assertSays(root.getByHeader("group/delete_group", "group_id", group), -1, "unable to delete");
    assertCode(mei.getAs("group/delete_group", "group_id", group), 0);
    assertTold(mei, "群聊通知", "群聊《乱群》已被管理员清除！");
    assertToldOfGroup(han, "群聊《乱群》已被管理员清除！");
    assertCode(mei.getAs("group/get_group_message", "group_id", group), -1);
    var row =
        root.getByHeader("group/back_get_groups", "page", "1", "limit", "50")
            .data()
            .valueStream()
            .filter(each -> each.get("groupID").toString().equals(group))
            .findFirst()
            .orElseThrow();
    assertThat(row.get("state").intValue()).isEqualTo(-1);
    assertThat(row.get("userID").longValue()).isEqualTo(mei.id());
    assertCode(mei.getAs("group/back_get_groups"), 0);
    var act = root.getByHeader("account/back_get_acts").data().get(0);
    assertThat(act.get("action_type").intValue()).isEqualTo(41);
    var closed = found(mei, "散伙", han);
    assertCode(on("close_group", mei, closed), 1);
    assertToldOfGroup(han, "群聊《散伙》已解散");
  }
}
