package org.linli.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.InflaterInputStream;

/** Reads what {@code src/dictionary/generate.py} wrote. */
final class Packed {

  private final ByteBuffer bytes;

  Packed(String name) {
    try (var file = new InflaterInputStream(Packed.class.getResourceAsStream(name))) {
      bytes = ByteBuffer.wrap(file.readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  int integer() {
    return bytes.getInt();
  }

  double real() {
    return bytes.getDouble();
  }

  /** A number of seven bits a byte, the lowest first. */
  int number() {
    var number = 0;
    for (var shift = 0; ; shift += 7) {
      var bits = bytes.get();
      number |= (bits & 127) << shift;
      if (bits >= 0) {
        return number;
      }
    }
  }

  /** So many characters, all high bytes before all low ones. */
  char[] characters(int count) {
    var at = bytes.position();
    var characters = new char[count];
    for (var i = 0; i < count; i++) {
      characters[i] = (char) ((bytes.get(at + i) & 255) << 8 | bytes.get(at + count + i) & 255);
    }
    bytes.position(at + 2 * count);
    return characters;
  }
}
