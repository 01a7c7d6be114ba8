package org.linli.care;

import java.time.Instant;

/**
 * What a device saw.
 *
 * @param eventId 32 hex digits, by which readers name it
 * @param picture the hash of the picture; empty when it could not be kept
 */
public record Notice(
    long id,
    String deviceId,
    String device,
    String eventId,
    String picture,
    String content,
    Instant createdAt) {

  /** The picture's name as readers see it: the first 32 digits of its hash, or nothing. */
  public String pictureName() {
    return picture.isEmpty() ? "" : picture.substring(0, 32);
  }
}
