package org.linli.text;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The command {@code ./linli segment}: a line of text in, a JSON list of its words out. */
final class SegmentLines {

  private static final String USER_DICTIONARY = "--userdict=";

  private Mode mode = Mode.EXACT;
  private Segmenter segmenter = Segmenter.standard();

  private SegmentLines() {}

  static void main(String[] options) {
    var command = new SegmentLines();
    try (var output = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)) {
      command.read(options);
      command.run(System.in, output);
    } catch (IOException broken) {
      System.err.println("linli: " + broken.getMessage());
      System.exit(1);
    }
  }

  private void read(String[] options) throws IOException {
    for (var option : options) {
      switch (option) {
        case "--all" -> mode = Mode.ALL;
        case "--search" -> mode = Mode.SEARCH;
        case "--no-hmm" -> mode = Mode.KNOWN;
        default -> load(Path.of(option.substring(USER_DICTIONARY.length())));
      }
    }
  }

  private void load(Path userDictionary) throws IOException {
    try (var file = Files.newInputStream(userDictionary)) {
      segmenter = segmenter.with(file);
    }
  }

  private void run(InputStream input, OutputStream output) throws IOException {
    var lines = new Lines(input);
    for (var line = lines.next(); line != null; line = lines.next()) {
      Json.write(segmenter.cut(line, mode), output);
      if (!lines.isWaiting()) {
        output.flush();
      }
    }
  }
}
