package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.qa.QaClient.assertCode;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import tools.jackson.databind.JsonNode;

class MessageTest {
  private final QaClient lin = QaClient.member("lin");
  private final QaClient mei = QaClient.member("mei");
  private final String toLin = String.valueOf(lin.id());
  private final String toMei = String.valueOf(mei.id());

  private static String send(QaClient from, String to, String content) {
    var reply =
        from.postAs("message/add_message", "receiver", to, "content", content, "message_type", "0");
    assertCode(reply, 1);
    return reply.data().get("messageID").toString();
  }

  private static List<String> said(JsonNode rows) {
    return rows.valueStream().map(row -> row.get("content").stringValue()).toList();
  }

  private static long unread(QaClient who) {
    return who.getAs("message/get_unread").data().get("total").longValue();
  }

  @Test
  void a_message_is_in_both_chat_boxes_whole_also_after_a_restart() {
    var long10000 = "长信🏘'\"".repeat(2_000);
    var id = send(lin, toMei, long10000);
    AfterRestart.nowAndLater(
        "a private message of the Q&A document",
        () -> {
          var row = mei.getAs("message/get_chat_box", "user_id", toLin).data().get(0);
          assertThat(row.get("content").stringValue()).isEqualTo(long10000);
          assertThat(row.get("messageID").toString()).isEqualTo(id);
          assertThat(row.get("poster").toString()).isEqualTo(toLin);
          assertThat(row.get("receiver").toString()).isEqualTo(toMei);
          assertThat(row.get("type").intValue()).isZero();
          assertThat(row.get("post_time").stringValue()).endsWith(" GMT");
          assertThat(lin.getAs("message/get_chat_box", "user_id", toMei).data()).hasSize(1);
        });
  }

  @Test
  void a_chat_box_is_in_the_order_of_time_and_what_it_shows_is_read() {
    send(lin, toMei, "一");
    send(mei, toLin, "二");
    var third = send(lin, toMei, "三");
    assertThat(unread(mei)).isEqualTo(2);
    assertThat(said(mei.getAs("message/get_chat_box", "user_id", toLin, "limit", "1").data()))
        .containsExactly("三");
    assertThat(unread(mei)).isOne();
    assertThat(said(mei.getAs("message/get_chat_box", "user_id", toLin).data()))
        .containsExactly("一", "二", "三");
    assertThat(unread(mei)).isZero();
    assertThat(said(mei.getAs("message/get_chat_box", "user_id", toLin, "before", third).data()))
        .containsExactly("一", "二");
    assertThat(
            said(
                mei.getAs("message/get_chat_box", "user_id", toLin, "page", "2", "limit", "2")
                    .data()))
        .containsExactly("一");
    assertThat(lin.getAs("message/get_chat_box", "user_id", toMei).data().get(2).get("read"))
        .isEqualTo(mei.getAs("message/get_chat_box", "user_id", toLin).data().get(2).get("read"));
  }

  @Test
  void the_list_has_a_row_for_each_partner_and_says_how_much_is_unread() {
    var wu = QaClient.member("wu");
    send(lin, toMei, "早");
    send(wu, toMei, "饭否");
    send(mei, String.valueOf(wu.id()), "吃了");
    var rows = mei.getAs("message/get_message_list").data();
    assertThat(said(rows)).containsExactly("吃了", "早");
    assertThat(rows.get(0).get("user_id").longValue()).isEqualTo(wu.id());
    assertThat(rows.get(0).get("unread").intValue()).isOne();
    assertThat(rows.get(0).get("post_time").stringValue()).matches("\\d\\d:\\d\\d");
    assertThat(mei.getAs("message/get_unread").data().get("list")).hasSize(2);
    assertCode(mei.getAs("message/sign", "user_id", toLin), 1);
    assertThat(unread(mei)).isOne();
    assertCode(mei.getAs("message/sign"), 1);
    assertThat(unread(mei)).isZero();
  }

  @Test
  void all_messages_come_under_a_key_of_their_own_and_stay_unread() {
    send(lin, toMei, "甲");
    send(mei, toLin, "乙");
    var reply = mei.getAs("message/get_message");
    assertCode(reply, 1);
    assertThat(said(reply.json().get("list"))).containsExactly("乙", "甲");
    assertThat(said(mei.getAs("message/get_message", "user_id", toLin).json().get("list")))
        .containsExactly("乙", "甲");
    assertThat(unread(mei)).isOne();
    assertCode(mei.getAs("message/get_message", "user_id", "999999999"), -1);
  }

  @Test
  void what_was_just_sent_is_taken_back_and_later_it_is_not() {
    var id = send(lin, toMei, "糟了");
    assertCode(mei.getAs("message/recall", "message_id", id), -1);
    assertCode(lin.getAs("message/recall", "message_id", id), 1);
    assertThat(said(mei.getAs("message/get_chat_box", "user_id", toLin).data()))
        .containsExactly("消息已撤回");
    assertThat(unread(mei)).isZero();
    var other = send(lin, toMei, "留着");
    QaClient.SERVER.clock().advance(Duration.ofMinutes(3));
    assertCode(lin.getAs("message/recall", "message_id", other), -2);
  }

  @Test
  void who_is_blocked_cannot_write() {
    assertCode(mei.getAs("message/block", "user_id", toLin), 1);
    assertCode(mei.getAs("message/block", "user_id", toMei), -1);
    assertCode(lin.postAs("message/add_message", "receiver", toMei, "content", "在吗"), -1);
    assertThat(mei.getAs("message/get_blocks").data().get(0).get("user_id").toString())
        .isEqualTo(toLin);
    assertCode(mei.getAs("message/unblock", "user_id", toLin), 1);
    assertThat(mei.getAs("message/get_blocks").data()).isEmpty();
    send(lin, toMei, "在吗");
  }

  @Test
  void friends_follow_each_other() {
    assertCode(lin.getAs("account/follow_user", "user_id", toMei), 1);
    assertThat(lin.getAs("message/get_friend_list").data()).isEmpty();
    assertCode(mei.getAs("account/follow_user", "user_id", toLin), 1);
    var friend = lin.getAs("message/get_friend_list").data().get(0);
    assertThat(friend.get("user_id").toString()).isEqualTo(toMei);
    assertThat(friend.get("group").get("value")).isEqualTo(friend.get("usergroup"));
  }

  @Test
  void only_its_receiver_complains_of_a_message_and_an_administrator_takes_it_away() {
    var id = send(lin, toMei, "骗子广告");
    assertCode(QaClient.member("zhou").getAs("message/complain", "id", id), -1);
    assertCode(lin.getAs("account/complain", "id", id, "report_type", "7", "reason", "x"), -1);
    assertCode(mei.getAs("message/complain", "id", id, "reason", "x".repeat(1_001)), -2);
    assertCode(mei.getAs("message/complain", "id", id, "reason", "骗人"), 1);
    var root = QaClient.administrator();
    var open = root.getAs("account/back_get_case", "id", id, "report_type", "7");
    assertThat(open.data().get("reports")).hasSize(1);
  }

  @Test
  void nobody_writes_to_nobody_and_nothing_is_said_without_a_token() {
    assertCode(lin.postAs("message/add_message", "receiver", "999999999", "content", "x"), -1);
    assertCode(lin.postAs("message/add_message", "receiver", "abc", "content", "x"), -1);
    assertCode(lin.postAs("message/add_message", "receiver", toMei, "content", " "), -1);
    assertCode(
        lin.postAs("message/add_message", "receiver", toMei, "content", "x", "message_type", "x"),
        1);
    assertCode(lin.getAs("message/get_chat_box", "user_id", "999999999"), 0);
    assertCode(lin.getAs("message/sign", "message_id", "999999999"), -1);
    for (var operation :
        List.of(
            "get_message_list",
            "get_chat_box",
            "get_friend_list",
            "get_message",
            "recall",
            "sign",
            "get_unread",
            "block",
            "unblock",
            "get_blocks",
            "complain")) {
      assertCode(lin.get("message/" + operation), 0);
    }
    assertCode(lin.post("message/add_message", "receiver", toMei, "content", "x"), 0);
  }
}
