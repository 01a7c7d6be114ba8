package org.linli.wire.account;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.account.AccountClient.FORM;
import static org.linli.wire.account.AccountClient.JSON;
import static org.linli.wire.account.AccountClient.SERVER;
import static org.linli.wire.account.AccountClient.member;
import static org.linli.wire.account.AccountClient.newcomer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.Reply;

/** Whatever is sent, the answer is JSON with a numeric error and never the server's own failure. */
class HostileRequestsTest {
  private static final int REQUESTS = 1000;
  private static final List<String> KEYS =
      List.of(
          "username",
          "email",
          "mail",
          "phone",
          "passwd",
          "password",
          "code",
          "smscode",
          "original_code",
          "id",
          "name",
          "gender",
          "avatar",
          "birthday",
          "group_name",
          "is_display_mail",
          "is_display_fans",
          "token",
          "type",
          "");
  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          "true",
          "-1",
          "1e308",
          "123456789012345678901234567890",
          "0.1",
          "'; drop table identity.account; --",
          "\" or 1=1 --",
          "\0",
          "a\0b",
          "\ud83d",
          "\udc00\ud800",
          "\uD83D\uDE00",
          "\u202etxt",
          "%s%n$1",
          "../../etc/passwd",
          "8613800000003",
          "+86 138 0000 0003",
          "mei@example.com",
          "mei@[127.0.0.1]",
          "data:image/png;base64,AAAA",
          "9999-99-99",
          "special",
          "[]",
          "{\"a\":[1]}",
          "长".repeat(300),
          "9".repeat(4000));
  private static AccountClient mei;

  @BeforeAll
  static void somebody_is_signed_in() {
    mei = member("mei");
  }

  @ParameterizedTest
  @MethodSource("org.linli.wire.account.ParametersTest#operations")
  void a_thousand_malformed_requests_are_answered_in_json(String operation) {
    var random = new Random(operation.hashCode());
    var wu = newcomer("wu");
    for (var i = 0; i < REQUESTS; i++) {
      assertAnswered(send(random.nextInt(3) > 0 ? mei : wu, operation, random));
    }
  }

  @ParameterizedTest
  @MethodSource("org.linli.wire.account.ParametersTest#operations")
  void five_million_characters_and_deep_nesting_are_answered(String operation) {
    var huge = "a".repeat(5_000_000);
    assertAnswered(mei.call(operation, "email", huge, "avatar", huge, "group_name", huge));
    assertAnswered(mei.call(operation, huge, "x"));
    assertAnswered(mei.callByParts(operation, "name", huge));
    assertAnswered(mei.callByJson(operation, "{\"id\":\"" + huge + "\"}"));
    assertAnswered(mei.callByJson(operation, "{\"id\":" + "1".repeat(2_000_000) + "}"));
    assertAnswered(mei.callByJson(operation, "[".repeat(200_000)));
    assertAnswered(mei.callByJson(operation, "{\"id\":".repeat(5_000) + "1" + "}".repeat(5_000)));
    assertAnswered(mei.call(operation, many(20_000)));
    assertAnswered(mei.callByParts(operation, many(2_000)));
  }

  @Test
  void a_body_beyond_all_measure_is_answered_in_json() {
    for (var type : new String[] {FORM, JSON, "multipart/form-data; boundary=b"}) {
      assertAnswered(newcomer("wu").post("signup", type, new byte[17 << 20]));
    }
  }

  @Test
  void a_request_line_that_is_no_request_line_is_the_clients_mistake() throws IOException {
    for (var query : List.of("%", "%zz", "id=%", "\u0001", "<script>", "id=%c0%af", "%00=%00")) {
      var line =
          "POST /api/user/get-user-info?"
              + query
              + " HTTP/1.1\r\nHost: linli\r\n"
              + "Content-Length: 0\r\n\r\n";
      assertThat(statusLine(line)).matches("HTTP/1.1 [24]00.*");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Authorization", "Cookie", "Origin", "X-Token"})
  void strange_headers_are_answered(String header) {
    var wu = newcomer("wu");
    for (var value : List.of(",", "\"", "Bearer", "cookieId=;cookieId", "x".repeat(4000))) {
      var request = HttpRequest.newBuilder(wu.at("get-own-info")).header(header, value);
      assertAnswered(wu.send(request.POST(HttpRequest.BodyPublishers.noBody())));
    }
  }

  private static Reply send(AccountClient client, String operation, Random random) {
    var parameters = parameters(random);
    return switch (random.nextInt(4)) {
      case 0 -> queried(client, operation, parameters);
      case 1 -> client.callByParts(operation, parameters);
      case 2 -> {
        var body = broken(json(parameters).getBytes(UTF_8), random);
        yield client.post(operation, JSON, body);
      }
      default -> {
        var body = broken(AccountClient.form(parameters).getBytes(UTF_8), random);
        yield client.post(operation, FORM, body);
      }
    };
  }

  /** A request line has at most 8 KB. */
  private static Reply queried(AccountClient client, String operation, String... parameters) {
    var fits = AccountClient.form(parameters).length() < 7000;
    return fits ? client.callByQuery(operation, parameters) : client.call(operation, parameters);
  }

  private static String[] parameters(Random random) {
    var parameters = new String[2 * random.nextInt(6)];
    for (var i = 0; i < parameters.length; i += 2) {
      parameters[i] = KEYS.get(random.nextInt(KEYS.size()));
      parameters[i + 1] = VALUES.get(random.nextInt(VALUES.size()));
    }
    return parameters;
  }

  /** Texts, and now and then what is no text. */
  private static String json(String... parameters) {
    var json = new StringBuilder("{");
    for (var i = 0; i < parameters.length; i += 2) {
      var value = parameters[i + 1].replace("\\", "").replace("\"", "\\\"");
      var bare = value.matches("true|-1|1e308|[0-9]+|0.1|\\[]");
      json.append(i > 0 ? "," : "")
          .append("\"%s\":".formatted(parameters[i]))
          .append(bare ? value : "\"" + value.replace("\0", "\\u0000") + "\"");
    }
    return json.append('}').toString();
  }

  private static byte[] broken(byte[] bytes, Random random) {
    if (bytes.length > 0 && random.nextInt(2) > 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      return Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1);
    }
    return bytes;
  }

  private static String[] many(int parameters) {
    var many = new String[2 * parameters];
    for (var i = 0; i < many.length; i += 2) {
      many[i] = "key" + i;
      many[i + 1] = "x";
    }
    return many;
  }

  private static String statusLine(String request) throws IOException {
    try (var socket = new Socket("127.0.0.1", SERVER.at("/").getPort())) {
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      return new BufferedReader(new InputStreamReader(socket.getInputStream())).readLine();
    }
  }

  /** A body too long to be read at the shared path is answered by the document of envelopes. */
  private static void assertAnswered(Reply reply) {
    assertThat(reply.http()).as(reply.body()).isLessThan(500);
    assertThat(reply.body()).startsWith("{");
    var number = reply.http() == 413 ? "status" : "error";
    assertThat(reply.json().path(number).isInt()).as(reply.body()).isTrue();
  }
}
