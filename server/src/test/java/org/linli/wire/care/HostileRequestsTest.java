package org.linli.wire.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.care.CareClient.SERVER;
import static org.linli.wire.care.CareClient.administrator;
import static org.linli.wire.care.CareClient.envelope;
import static org.linli.wire.care.CareClient.signUp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linli.Reply;

/** Whatever is sent, the answer is the document's envelope and never the server's own failure. */
class HostileRequestsTest {
  private static final int REQUESTS = 1000;
  private static final CareClient.Person MEMBER = signUp();
  private static final String DEVICE = Camera.addedBy(MEMBER, "hall").boundTo(MEMBER).id();
  private static final String ADMINISTRATOR = administrator();
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "-1",
          "1e308",
          "123456789012345678901234567890",
          "0.1",
          "[]",
          "{}",
          "[[[]]]",
          "{\"a\":{\"b\":[1]}}",
          "\"\"",
          "\" \"",
          "\"'; drop table identity.account; --\"",
          "\"\\\" or 1=1 --\"",
          "\"\\u0000\"",
          "\"a\\u0000b\"",
          "\"\\ud800\"",
          "\"\\udc00\\ud800\"",
          "\"\uD83D\uDE00\"",
          "\"%s%n$1\"",
          "\"../../etc/passwd\"",
          "\"13800000003\"",
          "\"" + "长".repeat(300) + "\"",
          "\"" + "9".repeat(4000) + "\"");

  record Operation(String path, String type, String subtype, List<String> keys) {
    @Override
    public String toString() {
      return type + "/" + subtype;
    }
  }

  static Stream<Operation> operations() {
    return Stream.of(
        new Operation("/api/captcha", "img", "generate", List.of()),
        new Operation("/api/captcha", "img", "validate", List.of("hash")),
        new Operation("/api/captcha", "sms", "generate", List.of("phone", "command_type")),
        new Operation("/api/user/login", "login", "pass", List.of("phone", "pass", "enduring")),
        new Operation("/api/user/register", "register", "phone", List.of("phone", "hash", "pass")),
        new Operation("/api/user/password", "password", "forget", List.of("phone", "hash", "pass")),
        new Operation("/api/user/password", "password", "change", List.of("phone", "old", "new")),
        new Operation("/api/user/nickname", "info", "nickname", List.of("user_id")),
        new Operation("/api/user/info", "info", "update", List.of(Person.KEYS)),
        new Operation("/api/device", "device", "add", List.of("device")),
        new Operation("/api/device", "device", "bind", List.of("device_id")),
        new Operation("/api/device", "device", "unbind", List.of("device_id")),
        new Operation("/api/device", "device", "list", List.of()),
        new Operation("/api/device", "device", "info", List.of("device_id", "device_name")),
        new Operation("/api/device", "device", "configure", List.of(WatchCalls.KEYS)),
        new Operation("/api/notice", "notice", "upload", List.of("base64", "content")),
        new Operation("/api/get/notice", "notice", "get", List.of("mode", "page", "limit")),
        new Operation("/api/get/notice", "notice", "info", List.of("event_id")),
        new Operation("/api/get/notice", "notice", "sign", List.of("event_id")),
        new Operation("/api/get/notice", "notice", "acknowledge", List.of("event_id")),
        new Operation("/api/portrait", "portrait", "upload", List.of("base64")),
        new Operation("/api/admin/user", "user", "list", List.of("page", "limit")),
        new Operation("/api/admin/user", "user", "info", List.of("phone")),
        new Operation("/api/admin/user", "user", "update", List.of(Person.KEYS)),
        new Operation("/api/admin/user", "user", "delete", List.of("phone")));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void a_thousand_malformed_requests_are_answered_in_the_envelope(Operation operation) {
    var random = new Random(operation.toString().hashCode());
    var token =
        switch (operation.path()) {
          case "/api/admin/user" -> ADMINISTRATOR;
          case "/api/notice" -> DEVICE;
          default -> MEMBER.token();
        };
    for (var i = 0; i < REQUESTS; i++) {
      var path = operation.path() + "?token=" + token;
      assertAnswered(operation, posted(path, malformed(operation, random)));
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void five_million_characters_and_deep_nesting_are_answered(Operation operation) {
    var path = operation.path() + "?token=" + MEMBER.token();
    var huge = "\"" + "a".repeat(5_000_000) + "\"";
    var data = operation.keys().isEmpty() ? "{\"x\":" + huge + "}" : full(operation.keys(), huge);
    assertEnveloped(SERVER.postJson(path, envelope(operation.type(), operation.subtype(), data)));
    assertAnswered(operation, SERVER.postJson(path, "[".repeat(200_000)));
    assertAnswered(
        operation, SERVER.postJson(path, "{\"data\":".repeat(5_000) + "1" + "}".repeat(5_000)));
    assertAnswered(operation, SERVER.postJson(path, "{\"id\":" + "1".repeat(2_000_000) + "}"));
  }

  @Test
  void strange_tokens_are_answered() {
    for (var token : List.of("%00", "%27%20or%201%3D1", "%ff%fe", "a".repeat(5000))) {
      assertEnveloped(SERVER.get("/api/user/doki?token=" + token));
      assertEnveloped(SERVER.postJson("/api/user/info?token=" + token, "{}"));
    }
  }

  @Test
  void a_request_line_that_is_no_request_line_is_the_clients_mistake() throws IOException {
    for (var query : List.of("%", "%zz", "token=%", "\u0001", "<script>", "token=%c0%af")) {
      var line = "GET /api/user/doki?" + query + " HTTP/1.1\r\nHost: linli\r\n\r\n";
      assertThat(statusLine(line)).matches("HTTP/1.1 [24]00.*");
    }
  }

  private static String statusLine(String request) throws IOException {
    try (var socket = new Socket("127.0.0.1", SERVER.at("/").getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new BufferedReader(new InputStreamReader(socket.getInputStream())).readLine();
    }
  }

  /** What is broken at the shared path need not be seen as the same document by both sides. */
  private static Reply posted(String path, byte[] body) {
    if (!path.startsWith("/api/user/login")) {
      return SERVER.postJson(path, body);
    }
    return SERVER.send(
        HttpRequest.newBuilder(SERVER.at(path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
  }

  private static byte[] malformed(Operation operation, Random random) {
    var whole = envelope(operation.type(), operation.subtype(), data(operation.keys(), random));
    var bytes = whole.getBytes(StandardCharsets.UTF_8);
    switch (random.nextInt(4)) {
      case 0 -> bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      case 1 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      default -> {}
    }
    return bytes;
  }

  private static String data(List<String> keys, Random random) {
    var data = new StringBuilder("{\"more\":0");
    if (random.nextInt(8) > 0) {
      data.setLength(1);
    }
    for (var key : keys) {
      if (random.nextInt(8) > 0) {
        data.append(data.length() > 1 ? "," : "")
            .append('"')
            .append(key)
            .append("\":")
            .append(VALUES.get(random.nextInt(VALUES.size())));
      }
    }
    return data.append('}').toString();
  }

  private static String full(List<String> keys, String value) {
    return keys.stream()
        .map(key -> "\"" + key + "\":" + value)
        .limit(1)
        .collect(Collectors.joining(",", "{", "}"));
  }

  /** What is no envelope at the shared path is answered by the account document. */
  private static void assertAnswered(Operation operation, Reply reply) {
    if (operation.path().equals("/api/user/login") && reply.json().has("error")) {
      assertThat(reply.http()).isEqualTo(200);
      assertThat(reply.json().get("error").isInt()).isTrue();
    } else {
      assertEnveloped(reply);
    }
  }

  private static void assertEnveloped(Reply reply) {
    assertThat(reply.http()).as(reply.body()).isLessThan(500);
    var json = reply.json();
    assertThat(json.propertyNames()).containsExactly("id", "status", "message", "data");
    assertThat(json.get("status").isInt()).isTrue();
    assertThat(json.get("message").isString()).isTrue();
  }
}
