package org.linli.wire.account;

import static org.linli.wire.account.AccountClient.assertError;
import static org.linli.wire.account.AccountClient.freshMail;
import static org.linli.wire.account.AccountClient.freshPhone;
import static org.linli.wire.account.AccountClient.local;
import static org.linli.wire.account.AccountClient.member;
import static org.linli.wire.account.AccountClient.newcomer;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class VerifyAccountTest {
  private static final String VERIFY = "verify-account";

  @Test
  void a_free_name_of_each_kind_answers_0() {
    var mei = newcomer("mei");
    assertError(mei.call(VERIFY, "username", mei.username), 0);
    assertError(mei.call(VERIFY, "email", freshMail("mei")), 0);
    assertError(mei.call(VERIFY, "phone", freshPhone()), 0);
  }

  @Test
  void a_taken_user_name_answers_2_whatever_the_case() {
    var mei = member("mei");
    assertError(mei.call(VERIFY, "username", mei.username), 2);
    assertError(mei.call(VERIFY, "username", mei.username.toUpperCase(Locale.ROOT)), 2);
    assertError(mei.call(VERIFY, "username", mei.username, "email", "", "phone", ""), 2);
  }

  @Test
  void a_taken_address_answers_2_by_both_its_names() {
    var mail = freshMail("han");
    var han = newcomer("han");
    han.signUpByMail(mail);
    assertError(han.call(VERIFY, "email", mail), 2);
    assertError(newcomer("wu").call(VERIFY, "mail", mail), 2);
  }

  @Test
  void a_taken_number_answers_2_however_it_is_written() {
    var phone = freshPhone();
    var lin = newcomer("lin");
    lin.signUpByPhone(phone);
    assertError(lin.call(VERIFY, "phone", phone), 2);
    assertError(lin.call(VERIFY, "phone", "+" + phone), 2);
    assertError(lin.call(VERIFY, "phone", local(phone)), 2);
    assertError(lin.call(VERIFY, "username", phone), 0);
  }

  @Test
  void none_or_several_filled_answer_1() {
    var mei = newcomer("mei");
    assertError(mei.call(VERIFY), 1);
    assertError(mei.call(VERIFY, "username", "", "email", "", "phone", ""), 1);
    assertError(mei.call(VERIFY, "username", "mei_1988", "email", "mei@example.com"), 1);
    assertError(mei.call(VERIFY, "email", "mei@example.com", "phone", "8613800000003"), 1);
    assertError(mei.call(VERIFY, "username", "mei_1988", "phone", "8613800000003"), 1);
  }
}
