package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.qa.Administration.ask;
import static org.linli.wire.qa.Administration.assertSays;
import static org.linli.wire.qa.Administration.signedIn;
import static org.linli.wire.qa.QaClient.SERVER;
import static org.linli.wire.qa.QaClient.assertCode;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.identity.Members;
import org.linli.moderation.Act;
import org.linli.topic.Fresh;
import tools.jackson.databind.JsonNode;

class ActLogTest {
  private final QaClient root = QaClient.administrator();

  private JsonNode log(String... parameters) {
    return root.getByHeader("account/back_get_acts", parameters).data();
  }

  @Test
  void an_act_says_who_did_what_to_whom_and_when() {
    var lin = QaClient.member("lin");
    assertCode(ask(root, "delete_user", lin), 1);
    AfterRestart.nowAndLater(
        "the log of acts",
        () -> {
          signedIn(root);
          var id = lin.id();
          var act =
              log()
                  .valueStream()
                  .filter(row -> row.get("target").longValue() == id)
                  .findFirst()
                  .orElseThrow();
          assertThat(act.get("action_type").intValue()).isEqualTo(37);
          assertThat(act.get("action").stringValue()).isEqualTo("封禁账户");
          assertThat(act.get("administrator").get("user_id").longValue()).isEqualTo(root.id());
          assertThat(act.get("time").stringValue()).startsWith("20");
        });
  }

  @Test
  void looking_at_real_names_is_an_act_too() {
    var lin = QaClient.member("lin");
    assertSays(ask(root, "get_verify_user", lin), -1, "unexpected target user");
    assertThat(log("limit", "1").get(0).get("action").stringValue()).isEqualTo("查看实名信息");
    assertThat(log("limit", "1").get(0).get("target").longValue()).isEqualTo(lin.id());
    assertCode(root.getByHeader("account/get_verify_list"), 1);
    assertThat(log("limit", "1").get(0).get("target").longValue()).isZero();
  }

  private void assertLogged(String action, String about) {
    var act = log("limit", "1").get(0);
    assertThat(act.get("action").stringValue()).isEqualTo(action);
    assertThat(act.get("about").stringValue()).isEqualTo(about);
    assertThat(act.get("administrator").get("user_id").longValue()).isEqualTo(root.id());
  }

  @Test
  void changing_tags_is_an_act() {
    var name = Fresh.name("园艺");
    var tag = root.postAs("tags/back_add_tag", "name", name, "tag_type", "1").data();
    assertLogged("修改标签", name);
    var id = tag.get("id").asString();
    assertCode(root.postAs("tags/edit_tag", "id", id, "name", name + "花", "type", "1"), 1);
    assertLogged("修改标签", name + "花");
    var other = Talk.tag("阳台");
    assertCode(root.getAs("tags/merge_tags", "tag_id", id, "merge_id", other), 1);
    assertLogged("修改标签", "= " + other);
    assertCode(root.getAs("tags/delete_tag", "tag_id", other), 1);
    assertLogged("删除标签", "");
    assertCode(root.getAs("tags/delete_tag", "tag_id", other), -1);
    assertThat(log("limit", "1").get(0).get("target").asString()).isEqualTo(other);
  }

  @Test
  void changing_activities_and_sending_notices_are_acts() {
    var fields = new String[] {"title", "秋日集市", "cover", "", "url", "/fair", "type", "4"};
    assertCode(root.postAs("activities/add_activity", fields), 1);
    assertLogged("修改活动", "秋日集市");
    var id = log("limit", "1").get(0).get("target").asString();
    var edited = new String[] {"id", id, "title", "集市", "cover", "", "url", "/fair", "type", "4"};
    assertCode(root.postAs("activities/edit_activity", edited), 1);
    assertLogged("修改活动", "集市");
    assertCode(root.getAs("activities/delete_activity", "id", id), 1);
    assertLogged("修改活动", "-");
    var lin = String.valueOf(QaClient.member("lin").id());
    var notice = new String[] {"name", "停水", "content", "今晚", "type", "1", "target", lin};
    assertCode(root.postAs("message/add_sys_notice", notice), 1);
    assertLogged("发送系统消息", "停水");
  }

  @Test
  void an_administrator_who_has_left_keeps_his_acts_without_his_name() {
    var other = Administration.another(root, "wu");
    var lin = QaClient.member("lin");
    assertCode(ask(other, "delete_user", lin), 1);
    var id = other.id();
    SERVER.bean(Members.class).delete(id);
    var actor = log("limit", "1").get(0).get("administrator");
    assertThat(actor.get("user_id").longValue()).isEqualTo(id);
    assertThat(actor.get("nickname").stringValue()).isEqualTo("已注销用户");
  }

  @Test
  void the_document_numbers_thirteen_kinds_of_acts() {
    var numbers = Arrays.stream(Act.Kind.values()).map(kind -> ActKind.of(kind).number());
    assertThat(numbers.filter(number -> number != 0))
        .containsExactlyElementsOf(IntStream.rangeClosed(31, 43).boxed().toList());
  }
}
