package org.linli.media;

import java.util.regex.Pattern;

/**
 * A picture we keep.
 *
 * @param hash SHA-256 of its bytes, 64 hex digits
 * @param width in pixels, as it is looked at
 * @param size in bytes
 */
public record Picture(
    String hash, PictureType type, int width, int height, long size, Visibility visibility) {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  /** Under which name its bytes are kept and served. */
  public String fileName() {
    return hash + '.' + type.extension();
  }

  /** Under which name its thumbnail, at most 320 pixels wide and high, is kept and served. */
  public String thumbnailName() {
    return hash + "_320." + type.extension();
  }

  static boolean isHash(String text) {
    return HASH.matcher(text).matches();
  }
}
