package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.qa.Administration.ask;
import static org.linli.wire.qa.Administration.ids;
import static org.linli.wire.qa.QaClient.SERVER;
import static org.linli.wire.qa.QaClient.assertCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.IdNumbers;
import org.linli.media.Drawn;
import tools.jackson.databind.JsonNode;

class MemberListTest {
  private final QaClient root = QaClient.administrator();

  private JsonNode list(String operation, String... parameters) {
    var reply = root.getByHeader("account/" + operation, parameters);
    assertCode(reply, 1);
    return reply.data();
  }

  private static JsonNode row(JsonNode rows, QaClient member) {
    var id = member.id();
    return rows.valueStream()
        .filter(row -> row.get("user_id").longValue() == id)
        .findFirst()
        .orElseThrow();
  }

  private static void declare(QaClient member) {
    var number = IdNumbers.fresh();
    assertCode(member.postAs("account/set_verify_info", "real_name", "林", "number", number), 1);
  }

  @Test
  void ordinary_members_are_sorted_by_their_real_names_and_the_banned_stand_apart() {
    var nobody = QaClient.member("lin");
    var waiting = QaClient.member("han");
    declare(waiting);
    var confirmed = QaClient.member("chen");
    declare(confirmed);
    var id = "" + confirmed.id();
    assertCode(root.postByHeader("account/verify", "user_id", id), 1);
    var refused = QaClient.member("zhou");
    declare(refused);
    id = "" + refused.id();
    assertCode(root.postByHeader("account/not_verify", "user_id", id), 1);
    var banned = QaClient.member("wu");
    declare(banned);
    assertCode(ask(root, "delete_user", banned), 1);
    var lists = list("back_get_normal_users");
    assertThat(ids(lists.get("all")))
        .startsWith(banned.id(), refused.id(), confirmed.id(), waiting.id(), nobody.id());
    assertThat(ids(lists.get("un_identity"))).startsWith(nobody.id());
    assertThat(ids(lists.get("wait"))).startsWith(waiting.id()).doesNotContain(banned.id());
    assertThat(ids(lists.get("confirm"))).startsWith(confirmed.id());
    assertThat(ids(lists.get("refuse"))).startsWith(refused.id());
    assertThat(ids(lists.get("banned"))).startsWith(banned.id());
    var statuses = lists.get("all").valueStream().limit(5).map(row -> row.get("status"));
    assertThat(statuses.map(JsonNode::stringValue))
        .containsExactly("已封禁", "已拒绝", "已通过", "审核中", "未实名");
  }

  @ParameterizedTest
  @CsvSource({
    "back_get_specialist_users, specialist/request_upgrade, confirm_specialist, 待审核专家, 专家",
    "back_get_enterprise_users, enterprise/request_enterprise_upgrade, confirm_enterprise,"
        + " 待审核企业, 企业"
  })
  void applicants_stand_beside_those_who_are(
      String operation, String apply, String confirm, String waits, String is) {
    var lin = QaClient.member("lin");
    var han = QaClient.member("han");
    lin.upload(apply, "license", "a.jpg", Drawn.jpeg(64, 48), "token", lin.token);
    han.upload(apply, "license", "a.jpg", Drawn.jpeg(64, 48), "token", han.token);
    assertCode(ask(root, confirm, lin), 1);
    var lists = list(operation);
    assertThat(ids(lists.get("all"))).startsWith(han.id(), lin.id());
    var waiting = row(lists.get("wait"), han);
    assertThat(waiting.get("status").stringValue()).isEqualTo("待审核");
    assertThat(waiting.get("group").get("text").stringValue()).isEqualTo(waits);
    var confirmed = row(lists.get("confirm"), lin);
    assertThat(confirmed.get("status").stringValue()).isEqualTo("已审核");
    assertThat(confirmed.get("group").get("text").stringValue()).isEqualTo(is);
  }

  @Test
  void a_row_has_what_the_document_and_the_console_read_and_nothing_secret() {
    var lin = QaClient.member("lin");
    declare(lin);
    var han = QaClient.member("han");
    assertCode(han.getAs("account/follow_user", "user_id", "" + lin.id()), 1);
    assertCode(root.postByHeader("account/change_user", "user_id", "" + lin.id(), "exp", "150"), 1);
    var row = row(list("back_get_users"), lin);
    assertThat(row.propertyNames())
        .containsExactlyInAnyOrder(
            "user_id",
            "userID",
            "nickname",
            "head_portrait",
            "headportrait",
            "user_group",
            "group",
            "usergroup",
            "exp",
            "level",
            "state",
            "status",
            "answer",
            "follow",
            "fans",
            "create_time",
            "last_login");
    assertThat(row.get("fans").intValue()).isOne();
    assertThat(row.get("level").intValue()).isEqualTo(2);
    assertThat(row.get("exp").toString()).isEqualTo("{\"value\":150,\"percent\":15}");
    assertThat(row.get("group").toString()).isEqualTo("{\"text\":\"从业者\",\"value\":1}");
    for (var key : new String[] {"create_time", "last_login"}) {
      assertThat(row.get(key).stringValue()).matches("20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d");
    }
  }

  @Test
  void a_row_counts_the_answers_that_everybody_sees() {
    var lin = QaClient.member("lin");
    var tag = SERVER.get("/api/tags/get_first_tag").data().get(0).get("id").asString();
    var asked = lin.postAs("questions/add_question", "title", "怎么修水管", "tags", tag);
    assertCode(asked, 1);
    var question = asked.data().get("question_id").asString();
    assertCode(lin.postAs("answer/add_answer", "question_id", question, "content", "先关阀门"), 1);
    assertThat(row(list("back_get_users"), lin).get("answer").intValue()).isOne();
  }

  @Test
  void lists_are_read_a_page_at_a_time() {
    var lin = QaClient.member("lin");
    var han = QaClient.member("han");
    assertThat(ids(list("back_get_users", "limit", "1"))).containsExactly(han.id());
    assertThat(ids(list("back_get_users", "page", "2", "limit", "1"))).containsExactly(lin.id());
    assertThat(list("back_get_users", "page", "1")).hasSizeLessThanOrEqualTo(6);
    assertThat(list("back_get_users", "page", "999999999999999999")).isEmpty();
    assertThat(list("back_get_normal_users", "limit", "1").get("un_identity")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "back_get_users",
        "back_get_normal_users",
        "back_get_specialist_users",
        "back_get_enterprise_users",
        "back_get_acts"
      })
  void only_administrators_read_them_by_either_token(String operation) {
    var lin = QaClient.member("lin");
    assertCode(lin.getByHeader("account/" + operation), 0);
    assertCode(lin.getAs("account/" + operation), 0);
    assertCode(lin.get("account/" + operation), 0);
    assertCode(root.getAs("account/" + operation), 1);
    assertCode(root.postAs("account/" + operation), 1);
  }
}
