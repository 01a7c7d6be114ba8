package org.linli.wire.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.linli.Reply;
import org.linli.RunningServer;

/** Speaks to the care document as its old client did: JSON by POST, the token in the query. */
final class CareClient {
  static final RunningServer SERVER = RunningServer.shared();
  static final String PASSWORD = "wlc570Q0";
  private static final AtomicInteger NEXT_PHONE = new AtomicInteger(10_000_000);

  private CareClient() {}

  /** Somebody who has signed up and signed in. */
  record Person(String phone, String token) {}

  static String freshPhone() {
    return "137" + NEXT_PHONE.incrementAndGet();
  }

  static Reply call(String path, String type, String subtype, String data) {
    return SERVER.postJson(path, envelope(type, subtype, data));
  }

  static String envelope(String type, String subtype, String data) {
    return """
    {"id":1234,"type":"%s","subtype":"%s","data":%s}\
    """
        .formatted(type, subtype, data);
  }

  static Reply requestCode(String phone, int command) {
    var data =
        """
        {"phone":"%s","command_type":%d}\
        """
            .formatted(phone, command);
    return call("/api/captcha", "sms", "generate", data);
  }

  /** Asks for a code, reads it as the telephone would, and answers its hash. */
  static String codeHash(String phone, int command) {
    var rand = requestCode(phone, command).data().get("rand").stringValue();
    return hash(SERVER.codeFor(phone), rand);
  }

  static String hash(String code, String rand) {
    try {
      var text = (code.toLowerCase(Locale.ROOT) + rand).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static Reply register(String phone, String hash, String password) {
    var data =
        """
        {"phone":"%s","hash":"%s","pass":"%s"}\
        """
            .formatted(phone, hash, password);
    return call("/api/user/register", "register", "phone", data);
  }

  static Reply login(String phone, String password) {
    var data =
        """
        {"phone":"%s","pass":"%s","enduring":false}\
        """
            .formatted(phone, password);
    return call("/api/user/login", "login", "pass", data);
  }

  static Person signUp() {
    var phone = freshPhone();
    assertStatus(register(phone, codeHash(phone, 1), PASSWORD), 0);
    return new Person(phone, token(phone, PASSWORD));
  }

  static String token(String phone, String password) {
    return login(phone, password).data().get("token").stringValue();
  }

  static String administrator() {
    return token(RunningServer.ADMIN_EMAIL, RunningServer.ADMIN_PASSWORD);
  }

  static void assertStatus(Reply reply, int status) {
    assertThat(reply.http()).isEqualTo(200);
    assertThat(reply.number("status")).as(reply.body()).isEqualTo(status);
  }

  static void assertRefused(Reply reply, int status, String message) {
    assertStatus(reply, status);
    assertThat(reply.text("message")).isEqualTo(message);
    assertThat(reply.data().isEmpty()).isTrue();
  }
}
