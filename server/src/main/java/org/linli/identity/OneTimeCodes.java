package org.linli.identity;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** The six digits that an authenticator app shows for half a minute, as RFC 6238 has them. */
final class OneTimeCodes {
  private static final TimeBasedOneTimePasswordGenerator GENERATOR =
      new TimeBasedOneTimePasswordGenerator();
  private static final long STEP = GENERATOR.getTimeStep().toSeconds();
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BYTES = 20;
  private static final int WRITTEN = 32;

  private OneTimeCodes() {}

  static byte[] secret() {
    var secret = new byte[BYTES];
    RANDOM.nextBytes(secret);
    return secret;
  }

  /** In Base32, as apps take it. */
  static String written(byte[] secret) {
    var digits = new BigInteger(1, secret).toString(LETTERS.length());
    var padded = "0".repeat(WRITTEN - digits.length()) + digits;
    var text = new StringBuilder();
    padded.chars().map(c -> LETTERS.charAt(Character.digit(c, 32))).forEach(text::appendCodePoint);
    return text.toString();
  }

  /** The step of time whose code this is: the present one, or one beside it for slow clocks. */
  static OptionalLong step(byte[] secret, String code, Instant now) {
    var present = now.getEpochSecond() / STEP;
    return LongStream.rangeClosed(present - 1, present + 1)
        .filter(step -> code(secret, step).equals(code))
        .findFirst();
  }

  private static String code(byte[] secret, long step) {
    try {
      var key = new SecretKeySpec(secret, GENERATOR.getAlgorithm());
      return GENERATOR.generateOneTimePasswordString(key, Instant.ofEpochSecond(step * STEP));
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }
}
