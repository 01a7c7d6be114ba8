package org.linli.wire.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.neighbour.Neighbour.SERVER;
import static org.linli.wire.neighbour.Neighbour.assertRefused;
import static org.linli.wire.neighbour.Neighbour.assertStatus;
import static org.linli.wire.neighbour.Neighbour.sending;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.identity.Members;
import org.linli.moderation.SensitiveWords;
import tools.jackson.databind.JsonNode;

class MessageTest {
  private final Neighbour mei = Neighbour.called("mei");
  private final Neighbour han = Neighbour.called("han");

  private static List<String> said(JsonNode rows) {
    return rows.valueStream().map(row -> row.get("content").stringValue()).toList();
  }

  private static JsonNode talk(Neighbour who, String data) {
    var reply = who.msg("private", data);
    assertStatus(reply, 0);
    return reply.data();
  }

  private static String with(Neighbour partner, int ifNew, String more) {
    return "{\"if_new\":%d,\"people\":\"%s\"%s}".formatted(ifNew, partner.username(), more);
  }

  @Test
  void what_is_sent_is_new_for_its_receiver_and_whole_also_after_a_restart() {
    var content = "长信🏘'".repeat(3_000);
    var id = mei.send(han, content);
    AfterRestart.nowAndLater(
        "a private message of the neighbour documents",
        () -> {
          var later = han.again();
          var data = later.msg("has_new", "{}").data();
          assertThat(data.get("private").intValue()).isOne();
          assertThat(data.get("private_detail").get(mei.username()).intValue()).isOne();
          var record = talk(later, with(mei, 0, "")).at("/list/0/records/0");
          assertThat(record.get("content").stringValue()).isEqualTo(content);
          assertThat(record.get("msg_id").longValue()).isEqualTo(id);
          assertThat(record.get("source").intValue()).isZero();
          assertThat(record.get("type").stringValue()).isEqualTo("private");
          assertThat(record.get("subtype").stringValue()).isEqualTo("default");
          assertThat(record.get("status").booleanValue()).isFalse();
          assertThat(record.get("extra").stringValue()).isEmpty();
          assertThat(later.msg("msg_list", "{}").body())
              .containsPattern("\"add_time\":\\d{10}\\.\\d{1,6},");
        });
  }

  @Test
  void a_part_is_taken_before_it_is_sifted_and_ones_own_is_never_new() {
    mei.send(han, "1");
    han.send(mei, "2");
    mei.send(han, "3");
    assertThat(said(talk(han, with(mei, 2, "")).at("/list/0/records")))
        .containsExactly("3", "2", "1");
    assertThat(said(talk(han, with(mei, 0, "")).at("/list/0/records"))).containsExactly("3", "1");
    assertThat(said(talk(han, with(mei, 1, "")).at("/list/0/records"))).containsExactly("2");
    assertThat(said(talk(han, with(mei, 0, ",\"start\":1,\"limit\":2")).at("/list/0/records")))
        .containsExactly("1");
    assertThat(said(talk(han, with(mei, 2, ",\"start\":\"x\",\"limit\":-7")).at("/list/0/records")))
        .containsExactly("3", "2", "1");
    var none = talk(han, with(mei, 2, ",\"limit\":0"));
    assertThat(none.get("records_num").intValue()).isZero();
    assertThat(none.get("list")).isEmpty();
    assertThat(talk(han, with(mei, 9, "")).get("records_num").intValue()).isEqualTo(2);
    assertThat(talk(han, with(mei, 2, ",\"start\":99999999999999999999")).get("records_num"))
        .isNotNull();
  }

  @Test
  void without_people_all_partners_are_there_who_wrote_last_first() {
    var lei = Neighbour.called("lei");
    mei.send(han, "a");
    lei.send(han, "b");
    mei.send(han, "c");
    var data = talk(han, "{\"if_new\":2,\"people\":\"\",\"limit\":1}");
    assertThat(data.get("records_num").intValue()).isEqualTo(3);
    assertThat(data.get("unit_num").intValue()).isEqualTo(2);
    assertThat(data.at("/list/0/people").stringValue()).isEqualTo(mei.username());
    assertThat(data.at("/list/0/num").intValue()).isEqualTo(2);
    assertThat(said(data.at("/list/0/records"))).containsExactly("c", "a");
    var partners = han.msg("msg_list", "{}").data();
    assertThat(said(partners.get("list"))).containsExactly("c", "b");
    assertThat(partners.at("/list/0/username").stringValue()).isEqualTo(mei.username());
    assertThat(partners.get("num").intValue()).isEqualTo(2);
    assertRefused(han.msg("private", "{\"people\":\"nobody_n\"}"), 101, "Get sender failed");
    assertRefused(han.msg("private", "{\"people\":\"\\u0000\"}"), 101, "Get sender failed");
  }

  @Test
  void each_says_of_ones_own_messages_alone_that_they_were_read() {
    var id = mei.send(han, "a");
    assertRefused(mei.msg("sign", "{\"msg_id\":" + id + "}"), 100, "Error msg_id");
    assertRefused(
        Neighbour.called("lei").msg("sign", "{\"msg_id\":" + id + "}"), 100, "Error msg_id");
    assertRefused(han.msg("sign", "{\"msg_id\":\"" + id + "\"}"), 100, "Error msg_id");
    assertRefused(han.msg("sign", "{\"msg_id\":99999999999999999999999}"), 100, "Error msg_id");
    assertThat(han.unread()).isOne();
    assertStatus(han.msg("sign", "{\"msg_id\":" + id + "}"), 0);
    assertStatus(han.msg("sign", "{\"msg_id\":" + id + "}"), 0);
    assertThat(han.unread()).isZero();
    assertThat(talk(mei, with(han, 2, "")).at("/list/0/records/0/status").booleanValue()).isTrue();
  }

  @Test
  void a_batch_is_of_one_partner_or_of_all_and_a_wrong_name_marks_nothing() {
    var lei = Neighbour.called("lei");
    mei.send(han, "a");
    lei.send(han, "b");
    assertRefused(
        han.msg("sign_batch", "{\"private\":1,\"people\":\"letters\"}"), 101, "Get sender Failed");
    assertStatus(han.msg("sign_batch", "{\"private\":\"x\",\"sys\":2}"), 0);
    assertThat(han.unread()).isEqualTo(2);
    assertStatus(han.msg("sign_batch", "{\"private\":1,\"people\":\"" + mei.username() + "\"}"), 0);
    assertThat(han.msg("has_new", "{}").data().get("private_detail").propertyNames())
        .containsExactly(lei.username());
    assertStatus(han.msg("sign_batch", "{\"private\":1}"), 0);
    assertThat(han.unread()).isZero();
  }

  @Test
  void the_community_says_something_and_each_reads_it_alone() {
    var token = SERVER.bean(Members.class).byLogin(han.username()).orElseThrow().id();
    Administration.tell(token, "问候", "欢迎");
    assertThat(han.msg("has_new", "{}").data().get("sys").intValue()).isPositive();
    var row = han.msg("sys", "{}").data().at("/list/0");
    assertThat(row.get("title").stringValue()).isEqualTo("问候");
    assertThat(row.get("type").stringValue()).isEqualTo("system");
    assertThat(row.get("subtype").stringValue()).isEqualTo("notice");
    assertThat(row.get("status").booleanValue()).isFalse();
    assertRefused(mei.msg("sign", "{\"msg_id\":" + row.get("msg_id") + "}"), 100, "Error msg_id");
    assertStatus(han.msg("sign", "{\"msg_id\":" + row.get("msg_id") + "}"), 0);
    assertThat(said(han.msg("sys", "{\"if_new\":1}").data().get("list"))).contains("欢迎");
    assertStatus(han.msg("sign_batch", "{\"sys\":1}"), 0);
    assertThat(han.msg("has_new", "{}").data().get("sys").intValue()).isZero();
    assertThat(han.msg("sys", "{\"if_new\":0}").data().get("num").intValue()).isZero();
  }

  @Test
  void messages_are_sifted_by_type_subtype_and_whether_they_were_read() {
    mei.send(han, "a");
    han.send(mei, "own");
    assertThat(said(han.msg("filter", "{\"type\":\"private\"}").data().get("list")))
        .containsExactly("a");
    assertThat(said(list(han, "{\"type\":\"private\",\"subtype\":\"default\",\"if_new\":2}")))
        .containsExactly("a");
    assertThat(list(han, "{\"type\":\"private\",\"subtype\":\"other\",\"if_new\":2}")).isEmpty();
    assertThat(list(han, "{\"type\":\"private\",\"if_new\":1}")).isEmpty();
    assertThat(list(han, "{\"type\":\"\",\"if_new\":2}")).isEmpty();
    var account = SERVER.bean(Members.class).byLogin(han.username()).orElseThrow().id();
    Administration.tell(account, "问候", "欢迎");
    assertThat(said(list(han, "{\"type\":\"system\",\"subtype\":\"notice\",\"if_new\":\"x\"}")))
        .contains("欢迎");
  }

  @Test
  void what_waits_was_not_read_by_anybody() {
    SERVER.bean(SensitiveWords.class).add("违禁之词午未申");
    mei.send(han, "违禁之词午未申");
    assertThat(han.unread()).isZero();
    assertThat(talk(mei, with(han, 2, "")).at("/list/0/records/0/status").booleanValue()).isFalse();
  }

  private static JsonNode list(Neighbour who, String data) {
    return who.msg("filter", data).data().get("list");
  }

  @Test
  void what_cannot_be_sent_is_refused() {
    assertRefused(mei.msg("send", sending("nobody_n", "", "x")), 100, "Error receiver");
    assertRefused(mei.msg("send", sending("a'; drop", "", "x")), 100, "Error receiver");
    var to = han.username();
    var failed = "Create MessageText Failed";
    assertRefused(mei.msg("send", sending(to, "", "")), 101, failed);
    assertRefused(mei.msg("send", sending(to, "", "\\u0000")), 101, failed);
    assertRefused(mei.msg("send", sending(to, "", "\\ud83c")), 101, failed);
    assertRefused(mei.msg("send", sending(to, "t".repeat(101), "x")), 101, failed);
    assertRefused(mei.msg("send", sending(to, "", "x".repeat(100_001))), 101, failed);
    assertRefused(
        mei.msg("send", "{\"receiver\":\"" + to + "\",\"title\":null,\"content\":\"x\"}"),
        101,
        failed);
    assertRefused(mei.msg("send", "{\"receiver\":\"" + to + "\"}"), -3, "Error data key");
    assertStatus(mei.msg("send", sending(to, "t".repeat(100), "x")), 0);
    assertStatus(mei.msg("send", sending(mei.username(), "", "to myself")), 0);
    var longest = "\\ud83c\\udfd8".repeat(100_000);
    assertStatus(mei.msg("send", sending(to, "", longest)), 0);
  }

  @Test
  void both_documents_show_the_same_messages() {
    var id = mei.send(han, "hello");
    var partner = SERVER.get("/api/message/get_message_list?token=" + han.token()).data().get(0);
    assertThat(partner.get("content").stringValue()).isEqualTo("hello");
    assertThat(partner.get("messageID").longValue()).isEqualTo(id);
    var user = partner.get("user_id");
    SERVER.get("/api/message/get_chat_box?token=" + han.token() + "&user_id=" + user);
    assertThat(han.unread()).isZero();
    var body =
        "{\"token\":\"%s\",\"receiver\":%s,\"content\":\"back\"}".formatted(han.token(), user);
    assertThat(SERVER.postJson("/api/message/add_message", body).number("code")).isOne();
    assertThat(said(talk(mei, with(han, 2, "")).at("/list/0/records")))
        .containsExactly("back", "hello");
  }

  @Test
  void who_is_banned_sends_nothing() {
    var id = SERVER.bean(Members.class).byLogin(mei.username()).orElseThrow().id();
    Administration.ban(id);
    var reply = mei.msg("send", sending(han.username(), "", "x"));
    if (reply.number("status") != -101) {
      assertRefused(reply, -103, "No permission to operate");
    }
  }
}
