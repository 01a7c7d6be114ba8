package org.linli.media;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A picture written anew, without a word about it. */
public final class JpegCopy {

  private JpegCopy() {}

  /** The bytes of a JPEG file that shows the same. */
  public static byte[] of(Sight sight) {
    try {
      return Encoding.encode(sight.image(), PictureType.JPEG);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
