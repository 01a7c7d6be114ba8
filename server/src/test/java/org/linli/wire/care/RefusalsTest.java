package org.linli.wire.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.care.CareClient.SERVER;
import static org.linli.wire.care.CareClient.assertRefused;
import static org.linli.wire.care.CareClient.assertStatus;
import static org.linli.wire.care.CareClient.envelope;
import static org.linli.wire.care.CareClient.signUp;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linli.wire.care.CareClient.Person;

/** What every operation on devices, notices and portraits refuses in the same way. */
class RefusalsTest {
  private static final String MANY = "x".repeat(300);
  private static Person mei;
  private static Camera hall;

  /** An operation, its required text and the status of a text that names nothing. */
  record Operation(String path, String name, String key, int unknown) {
    String type() {
      return name.substring(0, name.indexOf('/'));
    }

    String subtype() {
      return name.substring(name.indexOf('/') + 1);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  @BeforeAll
  static void somebody_has_a_device() {
    mei = signUp();
    hall = Camera.addedBy(mei, "hall").boundTo(mei);
  }

  static Stream<Operation> operations() {
    return Stream.of(
        new Operation("/api/device", "device/add", "device", 0),
        new Operation("/api/device", "device/bind", "device_id", 100),
        new Operation("/api/device", "device/unbind", "device_id", 101),
        new Operation("/api/device", "device/list", null, 0),
        new Operation("/api/device", "device/info", "device_id", 101),
        new Operation("/api/device", "device/settings", "device_id", 100),
        new Operation("/api/device", "device/configure", "device_id", 100),
        new Operation("/api/notice", "notice/upload", "base64", -204),
        new Operation("/api/notice", "notice/alive", null, 0),
        new Operation("/api/get/notice", "notice/get", null, 0),
        new Operation("/api/get/notice", "notice/info", "event_id", 200),
        new Operation("/api/get/notice", "notice/sign", "event_id", 100),
        new Operation("/api/get/notice", "notice/acknowledge", "event_id", 100),
        new Operation("/api/get/notice", "notice/acknowledged", "event_id", 100),
        new Operation("/api/portrait", "portrait/upload", "base64", -204));
  }

  static Stream<Operation> withText() {
    return operations().filter(operation -> operation.key() != null);
  }

  private static String token(Operation operation) {
    return operation.path().equals("/api/notice") ? hall.id() : mei.token();
  }

  private static int status(Operation operation, String data) {
    return SERVER
        .postJson(
            operation.path() + "?token=" + token(operation),
            envelope(operation.type(), operation.subtype(), data))
        .number("status");
  }

  @ParameterizedTest
  @MethodSource("operations")
  void a_missing_token_is_minus_100_and_a_wrong_one_its_own_status(Operation operation) {
    var body = envelope(operation.type(), operation.subtype(), "{}");
    assertRefused(SERVER.postJson(operation.path(), body), -100, "Missing necessary args");
    var wrong = operation.path().equals("/api/notice") ? -104 : -101;
    assertStatus(SERVER.postJson(operation.path() + "?token=none", body), wrong);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void a_missing_key_of_the_envelope_is_minus_1(Operation operation) {
    var path = operation.path() + "?token=" + token(operation);
    var body =
        "{\"type\":\"%s\",\"subtype\":\"%s\"}".formatted(operation.type(), operation.subtype());
    assertRefused(SERVER.postJson(path, body), -1, "Error JSON key");
    assertRefused(SERVER.postJson(path, "no json"), -1, "Error JSON key");
    var other = "{\"type\":\"%s\",\"subtype\":\"x\",\"data\":{}}".formatted(operation.type());
    assertRefused(SERVER.postJson(path, other), -2, "Error JSON value");
    var list = body.replace("}", ",\"data\":[]}");
    assertRefused(SERVER.postJson(path, list), -2, "Error JSON value");
  }

  @ParameterizedTest
  @MethodSource("withText")
  void a_text_must_be_there_and_be_a_text(Operation operation) {
    var key = "{\"" + operation.key() + "\":";
    assertThat(
            List.of(
                status(operation, "{}"),
                status(operation, key + "\"\"}"),
                status(operation, key + "null}"),
                status(operation, key + "7}"),
                status(operation, key + "[\"x\"]}"),
                status(operation, key + "\"a\\u0000\"}"),
                status(operation, key + "\"" + MANY + "\"}")))
        .containsExactly(-3, -201, -201, -203, -203, -204, -204);
  }

  @ParameterizedTest
  @MethodSource("withText")
  void a_text_that_names_nothing_has_its_own_status(Operation operation) {
    var data = "{\"" + operation.key() + "\":\"" + "0".repeat(32) + "\"}";
    assertThat(status(operation, data)).isEqualTo(operation.unknown());
  }
}
