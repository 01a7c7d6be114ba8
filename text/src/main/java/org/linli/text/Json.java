package org.linli.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A list of texts in JSON; what UTF-8 cannot carry is escaped. */
final class Json {

  private static final int FIRST_PRINTABLE = 0x20;

  private Json() {}

  static void write(List<String> texts, OutputStream output) throws IOException {
    var json = new StringBuilder("[");
    for (var text : texts) {
      json.append(json.length() > 1 ? "," : "");
      append(json, text);
    }
    output.write(json.append("]\n").toString().getBytes(UTF_8));
  }

  private static void append(StringBuilder json, String text) {
    json.append('"');
    for (var at = 0; at < text.length(); ) {
      var letter = text.codePointAt(at);
      if (letter < FIRST_PRINTABLE || Character.getType(letter) == Character.SURROGATE) {
        json.append("\\u%04x".formatted(letter));
      } else {
        json.append(letter == '"' || letter == '\\' ? "\\" : "").appendCodePoint(letter);
      }
      at += Character.charCount(letter);
    }
    json.append('"');
  }
}
