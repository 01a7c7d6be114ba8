package org.linli.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Lines of UTF-8, which end at a line feed and nowhere else. An unpaired surrogate may come as its
 * three bytes; what else is no UTF-8 becomes U+FFFD.
 */
final class Lines {

  private static final int END = -1;

  private final InputStream input;

  Lines(InputStream input) {
    this.input = new BufferedInputStream(input, 1 << 16);
  }

  /** Whether a line can be read at once. */
  boolean isWaiting() throws IOException {
    return input.available() > 0;
  }

  /** The next line, or null after the last. */
  String next() throws IOException {
    var line = new ByteArrayOutputStream();
    var octet = input.read();
    if (octet == END) {
      return null;
    }
    for (; octet != END && octet != '\n'; octet = input.read()) {
      line.write(octet);
    }
    return text(line.toByteArray());
  }

  private static String text(byte[] line) {
    var text = new StringBuilder();
    var begin = 0;
    for (var at = 0; at + 2 < line.length; at++) {
      if ((line[at] & 255) == 0xED && (line[at + 1] & 255) >= 0xA0) {
        text.append(new String(line, begin, at - begin, UTF_8));
        text.append((char) (0xD000 | (line[at + 1] & 63) << 6 | line[at + 2] & 63));
        begin = at + 3;
        at += 2;
      }
    }
    return text.append(new String(line, begin, line.length - begin, UTF_8)).toString();
  }
}
