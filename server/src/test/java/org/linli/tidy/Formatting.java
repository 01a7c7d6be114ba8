package org.linli.tidy;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.util.Optional;

/** A Java file reads as google-java-format writes it. */
final class Formatting {

  static final String MENDED_BY =
      "mvn -q -pl server -am test -Dtest=FormattingTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dlinli.format=write";

  private Formatting() {}

  /** The text as it should be, or nothing where it already is. */
  static Optional<String> mended(String text) {
    try {
      return Optional.of(new Formatter().formatSourceAndFixImports(text))
          .filter(formatted -> !formatted.equals(text));
    } catch (FormatterException unreadable) {
      return Optional.of(text);
    }
  }
}
