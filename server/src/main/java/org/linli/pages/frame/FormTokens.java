package org.linli.pages.frame;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.linli.platform.SecretKey;
import org.springframework.stereotype.Component;

/** What proves that a form was sent from one of our pages, by the browser that got it. */
@Component
class FormTokens {
  private static final int NONCE = 16;
  private static final int LENGTH = NONCE + 64;
  private final SecureRandom random = new SecureRandom();
  private final SecretKey key;

  FormTokens(SecretKey key) {
    this.key = key;
  }

  /** A token for the holder of this cookie; never twice the same, so that none can be guessed. */
  String fresh(String holder) {
    var bits = new byte[NONCE / 2];
    random.nextBytes(bits);
    var nonce = HexFormat.of().formatHex(bits);
    return nonce + seal(nonce, holder);
  }

  boolean holds(String token, String holder) {
    if (token.length() != LENGTH || holder.isEmpty()) {
      return false;
    }
    var nonce = token.substring(0, NONCE);
    return MessageDigest.isEqual(bytes(token), bytes(nonce + seal(nonce, holder)));
  }

  private String seal(String nonce, String holder) {
    return HexFormat.of().formatHex(key.seal("form", nonce + '\n' + holder));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
