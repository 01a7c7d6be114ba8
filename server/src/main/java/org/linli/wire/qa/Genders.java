package org.linli.wire.qa;

import java.util.Locale;
import java.util.Optional;
import org.linli.identity.ProfileEdit.Gender;

/** Genders in the words of identity cards. */
final class Genders {

  private Genders() {}

  /** The gender that one of the usual words says; an unknown word says nothing that we know. */
  static Optional<Gender> read(String word) {
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "男", "m", "male", "1" -> Optional.of(Gender.M);
      case "女", "w", "f", "female", "2" -> Optional.of(Gender.W);
      default -> Optional.empty();
    };
  }

  static String written(Gender gender) {
    return switch (gender) {
      case M -> "男";
      case W -> "女";
      case UNKNOWN -> "";
      case null -> "";
    };
  }
}
