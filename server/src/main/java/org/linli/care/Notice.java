package org.linli.care;

import java.time.Instant;

/**
 * What a device saw.
 *
 * @param eventId 32 hex digits, by which readers name it
 * @param picture the name of the picture
 */
public record Notice(
    long id,
    String deviceId,
    String device,
    String eventId,
    String picture,
    String content,
    Instant createdAt) {

  /** The picture's name as readers see it: the first 32 digits of its hash. */
  public String pictureName() {
    return picture.substring(0, 32);
  }
}
