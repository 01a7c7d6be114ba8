package org.linli.pages;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.ByteArrayOutputStream;
import java.security.InvalidKeyException;
import javax.crypto.spec.SecretKeySpec;

/** What a member's telephone shows. */
record AuthenticatorApp(byte[] secret) {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  /** Knows the secret that was typed in. */
  static AuthenticatorApp of(String typed) {
    var bytes = new ByteArrayOutputStream();
    var bits = 0L;
    var many = 0;
    for (var letter : typed.toCharArray()) {
      bits = bits << 5 | LETTERS.indexOf(letter);
      many += 5;
      if (many >= 8) {
        many -= 8;
        bytes.write((int) (bits >> many));
      }
    }
    return new AuthenticatorApp(bytes.toByteArray());
  }

  /** The digits of now, by the server's clock. */
  String shown() {
    try {
      return new TimeBasedOneTimePasswordGenerator()
          .generateOneTimePasswordString(
              new SecretKeySpec(secret, "HmacSHA1"), Window.SERVER.clock().instant());
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }
}
