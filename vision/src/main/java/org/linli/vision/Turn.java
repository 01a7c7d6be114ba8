package org.linli.vision;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.Function;

/** How a camera was held: EXIF 2.32, tag 0x0112, from 1, upright, to 8. */
public record Turn(int number) {

  public static final Turn NONE = new Turn(1);
  private static final int START = 0xFFD8;
  private static final int EXIF_SEGMENT = 0xFFE1;
  private static final int SCAN_SEGMENT = 0xFFDA;
  private static final int EXIF = 0x45786966;
  private static final int LITTLE_ENDIAN = 0x4949;
  private static final int ORIENTATION = 0x0112;

  /** Of a JPEG file. */
  static Turn of(byte[] file) {
    return read(file, Turn::of);
  }

  /** Of a block that begins with its byte order; where it says nothing upright. */
  public static Turn ofExif(byte[] block) {
    return read(block, Turn::ofExif);
  }

  private static Turn read(byte[] bytes, Function<ByteBuffer, Turn> reading) {
    try {
      return reading.apply(ByteBuffer.wrap(bytes));
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException cut) {
      return NONE;
    }
  }

  private static Turn of(ByteBuffer file) {
    if (file.getChar() != START) {
      return NONE;
    }
    for (int mark = file.getChar(); mark != SCAN_SEGMENT; mark = file.getChar()) {
      var begin = file.position();
      var length = file.getChar();
      if (mark == EXIF_SEGMENT && file.getInt() == EXIF) {
        return ofExif(file.slice(begin + 8, length - 8));
      }
      file.position(begin + length);
    }
    return NONE;
  }

  private static Turn ofExif(ByteBuffer block) {
    block.order(block.getChar(0) == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    var directory = block.getInt(4);
    var entries = block.getChar(directory);
    for (var entry = 0; entry < entries; entry++) {
      var at = directory + 2 + 12 * entry;
      if (block.getChar(at) == ORIENTATION) {
        var number = block.getChar(at + 8);
        return number >= 1 && number <= 8 ? new Turn(number) : NONE;
      }
    }
    return NONE;
  }

  /** Whether the stored picture lies on its side. */
  public boolean sideways() {
    return number >= 5;
  }

  /** Stands a stored picture of this size up. */
  public AffineTransform upright(int width, int height) {
    return switch (number) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }
}
