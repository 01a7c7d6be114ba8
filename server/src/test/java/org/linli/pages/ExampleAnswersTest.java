package org.linli.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExampleAnswersTest {
  private static final String TOKEN = "0123456789abcdef0123456789abcdef";

  private final ExampleAnswers answers = new ExampleAnswers();

  @Test
  void an_answer_with_other_values_but_the_same_shape_is_counted() {
    answers.check("care/login-pass", login("0", "Successful", "{'token':'" + TOKEN + "'}"));
    assertThat(answers.checked()).containsExactly("care/login-pass");
    assertThat(answers.unchecked())
        .doesNotContain("care/login-pass")
        .hasSize(answers.operations().size() - 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "101  | Error password | {}                                       | status",
        "0    | successful     | {'token':'TOKEN'}                        | message",
        "'0'  | Successful     | {'token':'TOKEN'}                        | integer",
        "0    | Successful     | {}                                       | token",
        "0    | Successful     | {'token':7}                              | token",
        "0    | Successful     | {'token':'0123'}                         | pattern",
        "0    | Successful     | {'token':'TOKEN','phone':'13800000003'}  | has phone too",
        "0    | Successful     | []                                       | object",
        "0    | Successful     | null                                     | null",
      })
  void a_wrong_answer_is_named_and_not_counted(
      String status, String message, String data, String objection) {
    String answer = login(status, message, data.replace("TOKEN", TOKEN));
    assertThatThrownBy(() -> answers.check("care/login-pass", answer))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(objection);
    assertThat(answers.checked()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html>", "{'id':1,'id':2}", "{} {}"})
  void what_is_not_one_json_text_is_no_answer(String answer) {
    assertThatThrownBy(() -> answers.check("care/login-pass", quoted(answer)))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void every_element_of_a_list_is_looked_at() {
    String good = "{'phone':'13800000001','name':null,'nickname':'娜娜','email':null,'level':1}";
    String bad = "{'phone':'13800000001','name':null,'nickname':'娜娜','email':null,'hash':'x'}";
    answers.check("care/admin-user-list", list(good + "," + good));
    assertThatThrownBy(() -> answers.check("care/admin-user-list", list(good + "," + bad)))
        .hasMessageContaining("/data/1: lacks level")
        .hasMessageContaining("/data/1: has hash too");
  }

  @Test
  void an_empty_list_proves_nothing_where_the_example_has_elements() {
    assertThatThrownBy(() -> answers.check("care/admin-user-list", list("")))
        .hasMessageContaining("empty");
  }

  @Test
  void a_described_refusal_is_counted() {
    assertThat(answers.unprovoked()).contains("care/login-pass 101 Error password");
    answers.checkRefusal("care/login-pass", login("101", "Error password", "{}"));
    assertThat(answers.unprovoked()).doesNotContain("care/login-pass 101 Error password");
    assertThat(answers.checked()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "999  | Whatever         | {}         | describes no refusal",
        "101  | error password   | {}         | describes no refusal",
        "'101'| Error password   | {}         | describes no refusal",
        "101  | Error password   | {'a':1}    | has a too",
        "101  | Error password   | []         | object",
        "300  | Add token failed | {}         | impossible",
      })
  void an_undescribed_refusal_is_named(
      String status, String message, String data, String objection) {
    String answer = login(status, message, data);
    assertThatThrownBy(() -> answers.checkRefusal("care/login-pass", answer))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(objection);
  }

  @Test
  void what_cannot_happen_need_not_be_provoked() {
    assertThat(answers.unprovoked()).noneMatch(each -> each.contains("300 Add token failed"));
  }

  @Test
  void an_exchange_finds_its_operation_by_method_path_and_kind() {
    String done = quoted("{'id':5,'status':0,'message':'successful','data':{}}");
    String changed = quoted("{'id':5,'status':0,'message':'Successful','data':{}}");
    String refused = quoted("{'id':5,'status':101,'message':'Error password','data':{}}");
    String change = quoted("{'type':'password','subtype':'change'}");
    answers.observe("POST", "/api/user/password?a=b", change, changed);
    answers.observe("POST", "/api/user/password", change, refused);
    answers.observe("POST", "/api/captcha", quoted("{'type':'sms','subtype':'validate'}"), done);
    answers.observe("GET", "/api/user/password", change, "passed over");
    answers.observe("POST", "/api/elsewhere", change, "passed over");
    assertThat(answers.checked()).containsExactly("care/captcha-validate", "care/password-change");
    assertThat(answers.unprovoked()).doesNotContain("care/password-change 101 Error password");
    assertThatThrownBy(() -> answers.observe("GET", "/api/user/doki?token=x", "", refused))
        .hasMessageContaining("care/heartbeat describes no refusal");
  }

  @Test
  void a_refusal_of_an_unreadable_request_belongs_to_every_operation_there() {
    String refused = quoted("{'id':-1,'status':-1,'message':'Error JSON key','data':{}}");
    answers.observe("POST", "/api/user/password", "{", refused);
    assertThat(answers.unprovoked())
        .doesNotContain("care/password-change -1 Error JSON key")
        .doesNotContain("care/password-forget -1 Error JSON key")
        .contains("care/login-pass -1 Error JSON key");
  }

  @Test
  void a_path_of_two_documents_is_told_apart_by_type_and_subtype() {
    String care = login("101", "Error password", "{}");
    String account = quoted("{'error':3}");
    String ofCare = quoted("{'type':'login','subtype':'pass','data':{}}");
    answers.observe("POST", "/api/user/login", ofCare, care);
    answers.observe("POST", "/api/user/login/", "username=mei_1988&passwd=x", account);
    answers.observe("POST", "/api/user/login", quoted("{'type':'login'}"), quoted("{'error':2}"));
    assertThat(answers.unprovoked())
        .doesNotContain("care/login-pass 101 Error password", "account/login 3", "account/login 2")
        .contains("account/login 4");
    assertThatThrownBy(() -> answers.observe("POST", "/api/user/login", ofCare, account))
        .hasMessageContaining("care/login-pass describes no refusal");
    assertThatThrownBy(() -> answers.observe("POST", "/api/user/login", "", care))
        .hasMessageContaining("account/login describes no refusal");
  }

  @Test
  void an_empty_list_that_was_only_observed_is_neither_wrong_nor_counted() {
    String request = quoted("{'type':'user','subtype':'list','data':{'page':9}}");
    answers.observe("POST", "/api/admin/user?token=x", request, list(""));
    assertThat(answers.checked()).isEmpty();
  }

  @Test
  void an_unknown_operation_is_named() {
    assertThatThrownBy(() -> answers.check("care/log-in", "{}"))
        .hasMessageContaining("care/log-in");
  }

  @Test
  void an_example_request_is_a_copy() {
    answers.request("care/login-pass").put("id", 7);
    assertThat(answers.request("care/login-pass").path("id").intValue()).isEqualTo(1234);
  }

  private static String login(String status, String message, String data) {
    return quoted("{'id':5,'status':%s,'message':'%s','data':%s}".formatted(status, message, data));
  }

  private static String list(String elements) {
    return quoted("{'id':5,'status':0,'message':'successful','data':[%s]}".formatted(elements));
  }

  private static String quoted(String json) {
    return json.replace('\'', '"');
  }
}
