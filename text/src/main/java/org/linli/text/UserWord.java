package org.linli.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** A line of a user dictionary: the word, perhaps its frequency, perhaps its kind. */
record UserWord(String letters, OptionalLong frequency) {

  private static final Pattern LINE =
      Pattern.compile("(.+?)( [0-9]+)?( [a-z]+)?", Pattern.UNIX_LINES);

  static List<UserWord> read(byte[] file) throws IOException {
    var text = decoded(file);
    var words = new ArrayList<UserWord>();
    var number = 0;
    for (var line : text.split("\n")) {
      number++;
      var stripped = stripped(line);
      if (!stripped.isEmpty()) {
        words.add(of(stripped, number));
      }
    }
    return words;
  }

  private static String decoded(byte[] file) throws IOException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException broken) {
      throw new IOException("the user dictionary is not UTF-8", broken);
    }
  }

  private static UserWord of(String line, int number) throws IOException {
    var parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw new IllegalStateException(line);
    }
    if (parts.group(2) == null) {
      return new UserWord(parts.group(1), OptionalLong.empty());
    }
    try {
      var frequency = Long.parseLong(parts.group(2).substring(1));
      return new UserWord(parts.group(1), OptionalLong.of(frequency));
    } catch (NumberFormatException _) {
      throw new IOException(
          "line " + number + " of the user dictionary: the frequency is too large");
    }
  }

  private static String stripped(String line) {
    var from = 0;
    var to = line.length();
    while (from < to && isStripped(line.charAt(from))) {
      from++;
    }
    while (from < to && isStripped(line.charAt(to - 1))) {
      to--;
    }
    while (from < to && line.charAt(from) == '\uFEFF') {
      from++;
    }
    return line.substring(from, to);
  }

  private static boolean isStripped(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }
}
