package org.linli.social;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.linli.RunningServer;
import org.linli.identity.Members;
import tools.jackson.databind.JsonNode;

/** Members of the shared server, who signed up by telephone. */
final class Neighbours {
  private static final AtomicInteger NEXT_PHONE = new AtomicInteger(20_000_000);

  private Neighbours() {}

  /** Somebody new. */
  static long one() {
    var phone = "138" + NEXT_PHONE.incrementAndGet();
    var sent = call("/api/captcha", "sms", "generate", "{\"phone\":\"" + phone + "\"}");
    var code = RunningServer.shared().codeFor(phone);
    var rand = sent.at("/data/rand").stringValue();
    var whole =
        "{\"phone\":\"%s\",\"hash\":\"%s\",\"pass\":\"wlc570Q0\"}"
            .formatted(phone, hash(code + rand));
    assertThat(call("/api/user/register", "register", "phone", whole).get("status").intValue())
        .isZero();
    return RunningServer.shared().bean(Members.class).byLogin(phone).orElseThrow().id();
  }

  static List<Long> several(int number) {
    return Stream.generate(Neighbours::one).limit(number).toList();
  }

  private static JsonNode call(String path, String type, String subtype, String data) {
    var envelope =
        "{\"id\":1,\"type\":\"%s\",\"subtype\":\"%s\",\"data\":%s}".formatted(type, subtype, data);
    return RunningServer.shared().postJson(path, envelope).json();
  }

  private static String hash(String text) {
    try {
      var bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
