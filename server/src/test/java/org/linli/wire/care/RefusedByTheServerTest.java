package org.linli.wire.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.care.CareClient.SERVER;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.Wire;

/** What never reaches an operation is refused in the envelope of its document all the same. */
class RefusedByTheServerTest {
  private static final String CARE =
      "{\"id\":-1,\"status\":-1,\"message\":\"Error JSON key\",\"data\":{}}";
  private static final String ACCOUNT = "{\"error\":-1}";

  private static String refused(String request) throws IOException {
    var answer = Wire.answer(SERVER, request);
    assertThat(answer).startsWith("HTTP/1.1 4").containsIgnoringCase("application/json");
    return answer.substring(answer.indexOf("\r\n\r\n") + 4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /api/user/doki%00",
        "GET /api/user/doki%2f",
        "GET /api/get/portrait/a%2fb",
        "PUT /api/get/portrait/1",
        "TRACE /api/user/doki"
      })
  void in_the_care_documents(String line) throws IOException {
    assertThat(refused(line)).isEqualTo(CARE);
  }

  @Test
  void headers_beyond_all_measure() throws IOException {
    assertThat(refused("GET /api/user/doki\nX-Long: " + "x".repeat(40_000) + "\r\n"))
        .isEqualTo(CARE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST /api/user/logout%00", "TRACE /api/user/login-signup-sms"})
  void in_the_account_documents(String line) throws IOException {
    assertThat(refused(line)).isEqualTo(ACCOUNT);
  }

  @Test
  void a_broken_body_is_refused_in_the_envelope() throws IOException {
    var head = "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n";
    var answer = Wire.answer(SERVER, "POST /api/user/login\n" + head);
    assertThat(answer).containsAnyOf(CARE, ACCOUNT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET /api/nothing", "GET /api/user/d\u00e9", "GET /error"})
  void no_documents_path_is_refused_by_a_small_json(String line) throws IOException {
    assertThat(refused(line)).matches("\\{\"status\":4[0-9]{2}}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST /api/user/logout", "GET /api/user/doki", "GET /api/ping"})
  void an_empty_origin_is_none(String line) throws IOException {
    assertThat(Wire.answer(SERVER, line + "\nOrigin: \r\n"))
        .doesNotStartWith("HTTP/1.1 403")
        .contains("{\"");
  }

  @Test
  void the_login_says_that_it_is_a_post() throws IOException {
    assertThat(Wire.answer(SERVER, "GET /api/user/login"))
        .startsWith("HTTP/1.1 405")
        .containsPattern("(?m)^Allow: POST\r");
  }
}
