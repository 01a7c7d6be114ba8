package org.linli.pages.frame;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Light or dark, by choice or as the browser has it. */
public enum Theme {
  AUTO,
  LIGHT,
  DARK;

  /** How cookies and pages name it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Theme> chosen(String key) {
    return Arrays.stream(values()).filter(theme -> theme.key().equals(key)).findFirst();
  }
}
