package org.linli.catalogue;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The lines of a file as bytes, one after the other; of a longer one no more than 1 MB is kept. */
final class FileLines implements AutoCloseable {
  private static final int LONGEST = 1 << 20;
  private final InputStream input;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private boolean tooLong;
  private int number;
  private long read;

  FileLines(Path file) throws IOException {
    input = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
  }

  /** Goes to the next line, if there is one. */
  boolean next() throws IOException {
    line.reset();
    tooLong = false;
    number++;
    var before = read;
    for (var letter = input.read(); letter >= 0; letter = input.read()) {
      read++;
      if (letter == '\n') {
        return true;
      }
      tooLong = line.size() == LONGEST;
      if (!tooLong) {
        line.write(letter);
      }
    }
    return read > before;
  }

  boolean blank() {
    return line.toString(StandardCharsets.ISO_8859_1).isBlank();
  }

  boolean tooLong() {
    return tooLong;
  }

  byte[] bytes() {
    return line.toByteArray();
  }

  int number() {
    return number;
  }

  /** How many bytes of the file have been read. */
  long read() {
    return read;
  }

  @Override
  public void close() throws IOException {
    input.close();
  }
}
