package org.linli.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** What a client shows to prove that it holds a code. */
record Shown(CodeForm form, String text) {

  /** The code itself. */
  static Shown code(String code) {
    return new Shown(CodeForm.PLAIN, code);
  }

  /** The MD5 of the code in lower case followed by the random text that came with it. */
  static Shown hash(String hash) {
    return new Shown(CodeForm.HASHED, hash.toLowerCase(Locale.ROOT));
  }

  static Shown hashOf(String code, String rand) {
    return hash(md5(code.toLowerCase(Locale.ROOT) + rand));
  }

  private static String md5(String text) {
    try {
      var digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
