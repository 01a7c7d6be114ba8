package org.linli.wire.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.account.AccountClient.SERVER;
import static org.linli.wire.account.AccountClient.local;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.linli.Reply;
import org.linli.RunningServer;

/** The care document, as far as the two meet: the same accounts and sessions. */
final class CareSide {
  private CareSide() {}

  static Reply call(String path, String type, String subtype, String data) {
    return SERVER.postJson(path, envelope(type, subtype, data));
  }

  static String envelope(String type, String subtype, String data) {
    return "{\"id\":7,\"type\":\"%s\",\"subtype\":\"%s\",\"data\":%s}"
        .formatted(type, subtype, data);
  }

  static Reply login(String name, String password) {
    var data = "{\"phone\":\"%s\",\"pass\":\"%s\",\"enduring\":false}".formatted(name, password);
    return call("/api/user/login", "login", "pass", data);
  }

  static String token(String name, String password) {
    return login(name, password).data().get("token").stringValue();
  }

  /** Whether care takes the token. */
  static boolean knows(String token) {
    return SERVER.get("/api/user/doki?token=" + token).number("status") == 0;
  }

  static void signUp(String phone, String password) {
    var asked = "{\"phone\":\"" + local(phone) + "\"}";
    var rand = call("/api/captcha", "sms", "generate", asked).data().get("rand").stringValue();
    var data =
        "{\"phone\":\"%s\",\"hash\":\"%s\",\"pass\":\"%s\"}"
            .formatted(local(phone), md5(SERVER.codeFor(phone) + rand), password);
    var done = call("/api/user/register", "register", "phone", data);
    assertThat(done.number("status")).as(done.body()).isZero();
  }

  /** As an administrator does. */
  static void setLevel(String phone, int level) {
    administer("update", "{\"phone\":\"%s\",\"level\":%d}".formatted(local(phone), level));
  }

  /** As an administrator does. */
  static void delete(String phone) {
    administer("delete", "{\"phone\":\"%s\"}".formatted(local(phone)));
  }

  private static void administer(String subtype, String data) {
    var token = token(RunningServer.ADMIN_EMAIL, RunningServer.ADMIN_PASSWORD);
    var done = call("/api/admin/user?token=" + token, "user", subtype, data);
    assertThat(done.number("status")).as(done.body()).isZero();
  }

  private static String md5(String text) {
    try {
      var bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
