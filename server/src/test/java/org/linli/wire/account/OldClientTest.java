package org.linli.wire.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.account.AccountClient.PASSWORD;
import static org.linli.wire.account.AccountClient.assertError;
import static org.linli.wire.account.AccountClient.freshMail;
import static org.linli.wire.account.AccountClient.newcomer;

import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;

/** The six calls of the old client in its own order; what it does not use it sends empty. */
class OldClientTest {

  @Test
  void somebody_with_an_address_signs_up_in_looks_at_himself_and_leaves() {
    var mei = newcomer("mei");
    var mail = freshMail("mei");
    assertError(mei.call("get-own-info"), 1);
    assertError(mei.call("verify-account", "username", "", "email", mail), 0);
    assertError(mei.call("request-email-code", "email", mail), 0);
    var code = AccountClient.SERVER.codeFor(mail);
    var wanted = new String[] {"username", "", "password", PASSWORD, "mail", mail, "code", code};
    assertError(mei.call("signup", wanted), 0);
    assertError(mei.call("login", "username", "", "password", PASSWORD, "email", mail), 0);
    var own = mei.own();
    assertThat(own.get("mail").stringValue()).isEqualTo(mail);
    assertThat(own.get("username").stringValue()).matches("[A-Za-z0-9_]{6,20}");
    assertError(mei.call("logout"), 0);
    assertError(mei.call("get-own-info"), 1);
    assertError(mei.call("verify-account", "username", "", "email", mail), 2);
    AfterRestart.nowAndLater(
        "somebody with an address signs in as the old client does",
        () ->
            assertError(
                newcomer("mei").call("login", "username", "", "password", PASSWORD, "email", mail),
                0));
  }

  @Test
  void somebody_with_a_user_name_does_the_same_without_a_code() {
    var han = newcomer("han");
    assertError(han.call("verify-account", "username", han.username, "email", ""), 0);
    assertError(
        han.call("signup", "username", han.username, "password", PASSWORD, "mail", "", "code", ""),
        0);
    assertError(han.call("login", "username", han.username, "password", PASSWORD, "email", ""), 0);
    assertThat(han.own().get("username").stringValue()).isEqualTo(han.username);
    assertError(han.call("logout"), 0);
    assertError(han.call("verify-account", "username", han.username, "email", ""), 2);
  }

  @Test
  void everything_the_old_client_reads_about_a_new_member_is_there() {
    var lin = AccountClient.member("lin");
    var own = lin.own();
    assertThat(own.propertyNames())
        .containsExactlyInAnyOrder(
            "id",
            "userid",
            "username",
            "name",
            "phone",
            "gender",
            "mail",
            "level",
            "avatar",
            "birthday",
            "follows",
            "fans",
            "error");
    assertThat(own.get("id").isIntegralNumber()).isTrue();
    assertThat(own.get("userid")).isEqualTo(own.get("id"));
    for (var empty : new String[] {"name", "phone", "gender", "mail", "birthday"}) {
      assertThat(own.get(empty).stringValue()).as(empty).isEmpty();
    }
    assertThat(own.get("level").intValue()).isEqualTo(1);
    assertThat(own.get("avatar").stringValue()).startsWith("data:image/").contains(";base64,");
    assertThat(AccountClient.follows(own)).containsExactly("special[]", "default[]");
    assertThat(own.get("fans").toString()).isEqualTo("[]");
  }

  @Test
  void it_is_told_what_was_wrong_by_the_documents_numbers() {
    var wu = newcomer("wu");
    var mail = freshMail("wu");
    var both =
        new String[] {"username", wu.username, "password", PASSWORD, "mail", mail, "code", ""};
    assertError(wu.call("signup", both), 4);
    var weak = new String[] {"username", wu.username, "password", "weak", "mail", "", "code", ""};
    assertError(wu.call("signup", weak), 3);
    var codeless = new String[] {"username", "", "password", PASSWORD, "mail", mail, "code", ""};
    assertError(wu.call("signup", codeless), 5);
    assertError(wu.call("login", "username", "", "password", PASSWORD, "email", mail), 4);
    assertError(wu.call("logout"), 1);
  }
}
