package org.linli.text;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.ArrayList;

/** The command {@code ./linli keywords}: the texts of one request in, keywords of each out. */
final class KeywordLines {

  private KeywordLines() {}

  static void main() throws IOException {
    var lines = new Lines(System.in);
    var texts = new ArrayList<String>();
    for (var line = lines.next(); line != null; line = lines.next()) {
      texts.add(line);
    }
    try (var output = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))) {
      for (var keywords : new Keywords(Segmenter.standard()).of(texts)) {
        Json.write(keywords, output);
      }
    }
  }
}
