package org.linli.wallet;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a client calls something that it asks for, so that asking twice is asking once. */
public record RequestName(String text) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_.:-]{1,64}");

  public RequestName {
    if (!fits(text)) {
      throw new IllegalArgumentException("No name of a request");
    }
  }

  /** Whether it can be one: 1 to 64 letters, digits and {@code _ . : -}. */
  public static boolean fits(String text) {
    return FORM.matcher(text).matches();
  }

  /** Nothing where nothing is said. */
  public static Optional<RequestName> of(String text) {
    return Optional.of(text).filter(said -> !said.isEmpty()).map(RequestName::new);
  }
}
