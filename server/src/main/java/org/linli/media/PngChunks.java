package org.linli.media;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** Walks the chunks of a PNG file. */
final class PngChunks {
  private static final int SIGNATURE = 8;
  private static final int AROUND = 12;
  private static final int EXIF = 0x65584966;
  private static final int END = 0x49454e44;

  private PngChunks() {}

  static Outline outline(byte[] file) {
    var bytes = ByteBuffer.wrap(file);
    Optional<byte[]> exif = Optional.empty();
    var at = SIGNATURE;
    while (at + AROUND <= file.length) {
      var length = bytes.getInt(at);
      if (length < 0 || length > file.length - at - AROUND) {
        break;
      }
      switch (bytes.getInt(at + 4)) {
        case END -> {
          return new Outline(true, 0, exif);
        }
        case EXIF -> exif = Optional.of(Arrays.copyOfRange(file, at + 8, at + 8 + length));
        default -> {}
      }
      at += AROUND + length;
    }
    return new Outline(false, 0, exif);
  }
}
