package org.linli.media;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A clean picture that is not kept yet. */
record Print(PictureType type, int width, int height, byte[] bytes, byte[] thumbnail) {

  Picture picture(Visibility visibility) {
    return new Picture(hash(), type, width, height, bytes.length, visibility);
  }

  private String hash() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
