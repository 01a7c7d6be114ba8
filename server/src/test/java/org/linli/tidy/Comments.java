package org.linli.tidy;

import java.util.List;
import java.util.regex.Pattern;

/** The comments of a Java text, told from the strings that only look like them. */
final class Comments {

  private static final String COMMENT = "(?<comment>//[^\n]*|/\\*[\\s\\S]*?\\*/)";
  private static final String TEXT_BLOCK = "\"\"\"(?:[^\\\\\"]++|\\\\[\\s\\S]|\"(?!\"\"))*+\"\"\"";
  private static final String STRING = "\"(?:[^\\\\\"\n]++|\\\\.)*+\"";
  private static final String CHARACTER = "'(?:[^\\\\'\n]++|\\\\.)*+'";
  private static final Pattern PATTERN =
      Pattern.compile(String.join("|", COMMENT, TEXT_BLOCK, STRING, CHARACTER));

  private Comments() {}

  /** Offsets of one comment: the first character and the one after the last. */
  record Span(int from, int to) {}

  static List<Span> of(String text) {
    return PATTERN
        .matcher(text)
        .results()
        .filter(found -> found.group("comment") != null)
        .map(found -> new Span(found.start(), found.end()))
        .toList();
  }

  /** The text with a blank for every character of a comment, so that all offsets stay. */
  static String blanked(String text) {
    var blanked = new StringBuilder(text);
    for (var comment : of(text)) {
      for (var at = comment.from; at < comment.to; at++) {
        if (text.charAt(at) != '\n') {
          blanked.setCharAt(at, ' ');
        }
      }
    }
    return blanked.toString();
  }
}
