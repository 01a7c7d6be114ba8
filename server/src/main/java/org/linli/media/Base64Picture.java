package org.linli.media;

import java.util.Base64;
import java.util.Optional;

/** A picture file written as text, as clients of old put it into JSON. */
public final class Base64Picture {
  private static final String PREFIX_END = ";base64,";

  private Base64Picture() {}

  /** The bytes; what stands before {@code ;base64,} and any white space means nothing. */
  public static Optional<byte[]> decode(String text) {
    var prefix = text.indexOf(PREFIX_END);
    var digits = prefix < 0 ? text : text.substring(prefix + PREFIX_END.length());
    try {
      var bytes = Base64.getDecoder().decode(digits.replaceAll("\\s+", ""));
      return Optional.of(bytes).filter(b -> b.length > 0);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
