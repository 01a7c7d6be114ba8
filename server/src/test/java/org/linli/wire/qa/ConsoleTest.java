package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.qa.Administration.assertTold;
import static org.linli.wire.qa.Administration.ids;
import static org.linli.wire.qa.QaClient.assertCode;

import org.junit.jupiter.api.Test;
import org.linli.IdNumbers;
import org.linli.media.Drawn;
import tools.jackson.databind.JsonNode;

/** The old admin console: X-Token, GET with a query, POST with a form, rows by their columns. */
class ConsoleTest {

  private static void assertColumns(JsonNode rows, String... columns) {
    assertThat(rows.isArray()).isTrue();
    for (var row : rows) {
      assertThat(row.propertyNames()).contains(columns);
    }
  }

  @Test
  void the_console_works_through_members_applicants_and_real_names() {
    var lin = QaClient.member("lin");
    var han = QaClient.member("han");
    var chen = QaClient.member("chen");
    var number = IdNumbers.fresh();
    lin.postAs("account/set_verify_info", "real_name", "林小雨", "number", number);
    han.upload(
        "specialist/request_upgrade",
        "license",
        "a.png",
        Drawn.png(9_401),
        "token",
        han.token,
        "license_type",
        "0");
    chen.upload(
        "enterprise/request_enterprise_upgrade",
        "license",
        "a.png",
        Drawn.png(9_402),
        "token",
        chen.token,
        "license_type",
        "1");
    var console = QaClient.administrator();
    var columns =
        new String[] {"userID", "nickname", "level", "status", "create_time", "last_login"};

    var members = console.getByHeader("account/back_get_normal_users").data();
    for (var part : new String[] {"all", "un_identity", "wait", "confirm", "refuse", "banned"}) {
      assertColumns(members.get(part), columns);
    }
    assertThat(ids(members.get("wait"))).contains(lin.id());

    var specialists = console.getByHeader("account/back_get_specialist_users").data();
    assertColumns(specialists.get("wait"), columns);
    assertThat(ids(specialists.get("wait"))).contains(han.id());
    var applicant =
        console.getByHeader("account/get_specialist_info", "user_id", "" + han.id()).data();
    assertThat(applicant.get("specialist_license").stringValue()).startsWith("http");
    assertCode(console.getByHeader("account/confirm_specialist", "user_id", "" + han.id()), 1);

    var enterprises = console.getByHeader("account/back_get_enterprise_users").data();
    assertColumns(enterprises.get("wait"), columns);
    assertThat(ids(enterprises.get("wait"))).contains(chen.id());
    assertCode(console.getByHeader("account/refuse_enterprise", "user_id", "" + chen.id()), 1);

    var names = console.getByHeader("account/get_verify_list").data();
    for (var part : new String[] {"wait", "confirm", "refuse"}) {
      assertColumns(
          names.get(part),
          "real_name",
          "gender",
          "nationality",
          "address",
          "birthday",
          "number",
          "create_time");
    }
    var row = names.get("wait").get(0);
    assertThat(row.get("number").stringValue()).isEqualTo(number);
    var confirmed =
        console.postByHeader(
            "account/verify",
            "user_id",
            row.get("userID").asString(),
            "real_name",
            row.get("real_name").stringValue(),
            "birthday",
            row.get("birthday").stringValue(),
            "gender",
            row.get("gender").stringValue(),
            "number",
            row.get("number").stringValue(),
            "address",
            row.get("address").stringValue(),
            "nationality",
            row.get("nationality").stringValue());
    assertCode(confirmed, 1);
    assertTold(lin, "实名认证", "你的实名认证申请已通过！");
    assertCode(console.postByHeader("account/not_verify", "user_id", "" + lin.id()), 1);
    assertTold(lin, "实名认证", "你的实名认证申请未通过！");
  }
}
