package org.linli.media;

import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses of pictures that are kept here. */
public final class PictureAddress {
  private static final Pattern OWN =
      Pattern.compile("/media/([0-9a-f]{64})(?:_320)?(?:\\.(?:jpg|png))?$");

  private PictureAddress() {}

  /** The hash of the picture at an address, where it is one of ours. */
  public static Optional<String> hash(String address) {
    var own = OWN.matcher(address);
    return own.find() ? Optional.of(own.group(1)) : Optional.empty();
  }
}
