package org.linli.wire.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.care.CareClient.SERVER;
import static org.linli.wire.care.CareClient.assertStatus;
import static org.linli.wire.care.CareClient.signUp;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.Wire;

/** A token in the query counts whatever stands beside and below it. */
class QueryTokenTest {

  @ParameterizedTest
  @ValueSource(strings = {"%00", "x", "%27", "0123456789abcdef0123456789abcdef"})
  void what_is_no_devices_id_is_refused_as_such(String token) {
    assertStatus(SERVER.postJson("/api/notice?token=" + token, "{}"), -104);
  }

  @Test
  void a_broken_parameter_beside_it_changes_nothing() throws IOException {
    var line = "GET /api/user/doki?token=" + signUp().token() + "&x=%zz";
    assertThat(Wire.answer(SERVER, line)).contains("\"status\":0");
  }

  @Test
  void a_form_that_is_too_large_or_too_long_changes_nothing() {
    var path = "/api/portrait?token=" + signUp().token();
    var file = part("file\"; filename=\"a.jpg", "a".repeat(12 << 20));
    assertThat(posted(path, file)).contains("\"status\":-1,");
    assertThat(posted(path, part("x", "1").repeat(2000))).contains("\"status\":-1,");
  }

  private static String part(String name, String content) {
    return "--edge\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
        .formatted(name, content);
  }

  private static String posted(String path, String parts) {
    return SERVER
        .send(
            HttpRequest.newBuilder(SERVER.at(path))
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(BodyPublishers.ofString(parts + "--edge--\r\n")))
        .body();
  }
}
