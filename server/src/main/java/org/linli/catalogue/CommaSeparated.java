package org.linli.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A line of comma separated values, which may stand in quotes. */
final class CommaSeparated {
  private static final String MARK = "\uFEFF";
  private final List<String> values = new ArrayList<>();
  private final StringBuilder value = new StringBuilder();
  private boolean quoted;

  private CommaSeparated() {}

  static List<String> values(byte[] line) {
    var text = new String(line, StandardCharsets.UTF_8);
    var reading = new CommaSeparated();
    text.substring(text.startsWith(MARK) ? 1 : 0).chars().forEach(reading::read);
    reading.end();
    return reading.values;
  }

  /** A quote within quotes stands twice. */
  private void read(int letter) {
    if (letter == '"') {
      quoted = !quoted;
      value.append('"');
    } else if (letter == ',' && !quoted) {
      end();
    } else {
      value.append((char) letter);
    }
  }

  private void end() {
    var text = value.toString().strip();
    var bare = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    values.add(bare ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text);
    value.setLength(0);
  }
}
