package org.linli.pages.frame;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A picture that nobody may keep but who has asked for it. */
public final class PrivatePicture {
  private PrivatePicture() {}

  /** The answer that brings this JPEG file. */
  public static ResponseEntity<byte[]> of(byte[] jpeg) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .contentType(MediaType.IMAGE_JPEG)
        .body(jpeg);
  }
}
