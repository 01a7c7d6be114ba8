package org.linli.wire.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.care.CareClient.SERVER;
import static org.linli.wire.care.CareClient.assertStatus;
import static org.linli.wire.care.CareClient.envelope;
import static org.linli.wire.care.CareClient.signUp;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.Wire;

/** What a request may bring, and what all of them together. */
class BodiesTest {
  private static final String FOURTEEN_MEGABYTES = "a".repeat(14 << 20);

  @ParameterizedTest
  @ValueSource(strings = {"/api/captcha", "/api/user/login", "/api/user/password"})
  void two_megabytes_without_a_picture_are_refused(String path) {
    var reply = SERVER.postJson(path, envelope("a", "b", "\"" + "a".repeat(2 << 20) + "\""));
    assertThat(reply.http()).isEqualTo(413);
    assertThat(reply.number("status")).isEqualTo(-2);
  }

  @Test
  void pictures_that_never_end_fill_their_share_and_no_more() throws IOException {
    var mei = signUp();
    var head =
        "POST /api/portrait?token=%s HTTP/1.1\r\nHost: linli\r\nContent-Length: 16000000\r\n"
                .formatted(mei.token())
            + "Content-Type: application/json\r\nConnection: close\r\n\r\n";
    var stalled = new ArrayList<Wire>();
    try {
      for (var i = 0; i < 4; i++) {
        stalled.add(new Wire(SERVER).say(head).say(FOURTEEN_MEGABYTES));
      }
      var picture = "{\"base64\":\"" + FOURTEEN_MEGABYTES + "\"}";
      var path = "/api/portrait?token=" + mei.token();
      var body = envelope("portrait", "upload", picture);
      Awaitility.await().until(() -> posted(path, body) == -404);
      assertStatus(CareClient.call("/api/captcha", "img", "generate", "{}"), 0);
      close(stalled);
      Awaitility.await().until(() -> posted(path, body) == -204);
    } finally {
      close(stalled);
    }
  }

  private static long posted(String path, String body) {
    var request =
        HttpRequest.newBuilder(SERVER.at(path)).header("Content-Type", "application/json");
    return SERVER.send(request.POST(BodyPublishers.ofString(body))).number("status");
  }

  private static void close(List<Wire> wires) throws IOException {
    for (var wire : wires) {
      wire.close();
    }
  }
}
