package org.linli.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** Walks the chunks of a WebP file, whose frames may be larger than its header admits. */
final class WebpChunks {
  private static final int HEAD = 8;
  private static final int FILE_HEAD = 12;
  private static final int FRAME_HEAD = 16;
  private static final int SIDE = 0x3fff;
  private final ByteBuffer file;
  private long pixels;
  private boolean whole;
  private Optional<byte[]> exif = Optional.empty();

  private WebpChunks(byte[] file) {
    this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
  }

  static Outline outline(byte[] file) {
    var chunks = new WebpChunks(file);
    chunks.whole = file.length >= FILE_HEAD && chunks.end(0) <= file.length;
    chunks.walk(FILE_HEAD, file.length);
    return new Outline(chunks.whole && chunks.pixels > 0, chunks.pixels, chunks.exif);
  }

  private long end(int at) {
    return at + HEAD + Integer.toUnsignedLong(file.getInt(at + 4));
  }

  private void walk(int from, int to) {
    var at = from;
    while (whole && at + HEAD <= to) {
      whole = end(at) <= to;
      if (whole) {
        chunk(at + HEAD, (int) end(at), file.getInt(at));
        at = (int) end(at) + (int) end(at) % 2;
      }
    }
  }

  private void chunk(int from, int to, int name) {
    switch (Integer.reverseBytes(name)) {
      case 0x56503820 -> lossy(from, to);
      case 0x5650384c -> lossless(from, to);
      case 0x414e4d46 -> walk(from + FRAME_HEAD, to);
      case 0x45584946 -> {
        var block = new byte[to - from];
        file.get(from, block);
        exif = Optional.of(block);
      }
      default -> {}
    }
  }

  private void lossy(int from, int to) {
    if (to - from >= 10) {
      frame(file.getShort(from + 6) & SIDE, file.getShort(from + 8) & SIDE);
    }
  }

  private void lossless(int from, int to) {
    if (to - from >= 5) {
      var sides = file.getInt(from + 1);
      frame((sides & SIDE) + 1, (sides >> 14 & SIDE) + 1);
    }
  }

  private void frame(int width, int height) {
    pixels = Math.max(pixels, (long) width * height);
  }
}
