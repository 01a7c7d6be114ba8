package org.linli.pages;

import java.time.Duration;
import java.util.Optional;
import org.linli.media.Drawings;
import org.linli.media.Picture;
import org.linli.media.Pictures;
import org.linli.media.Visibility;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Public pictures and their thumbnails, under names that stand for their content for ever. */
@RestController
class PictureFiles {
  private static final int HASH = 64;
  private final Pictures pictures;

  PictureFiles(Pictures pictures) {
    this.pictures = pictures;
  }

  @GetMapping("/media/{name}")
  ResponseEntity<byte[]> file(@PathVariable String name, WebRequest request) {
    var picture = named(name);
    if (picture.isEmpty()) {
      return ResponseEntity.notFound().build();
    }
    if (request.checkNotModified('"' + name + '"')) {
      return ResponseEntity.status(HttpStatus.NOT_MODIFIED).headers(rules()).build();
    }
    return bytes(picture.get(), name)
        .map(bytes -> shown(picture.get(), bytes))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  /** Who has no portrait is shown by this one. */
  @GetMapping("/media/portrait.jpg")
  ResponseEntity<byte[]> portrait() {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
        .contentType(MediaType.IMAGE_JPEG)
        .body(Drawings.defaultPortrait());
  }

  private Optional<Picture> named(String name) {
    return pictures
        .find(name.substring(0, Math.min(HASH, name.length())))
        .filter(picture -> picture.visibility() == Visibility.PUBLIC)
        .filter(p -> isWhole(p, name) || isThumbnail(p, name));
  }

  private Optional<byte[]> bytes(Picture picture, String name) {
    return isWhole(picture, name) ? pictures.read(picture) : pictures.readThumbnail(picture);
  }

  /** Whoever has only the hash leaves the type out. */
  private static boolean isWhole(Picture picture, String name) {
    return name.equals(picture.fileName()) || name.equals(picture.hash());
  }

  private static boolean isThumbnail(Picture picture, String name) {
    return name.equals(picture.thumbnailName()) || name.equals(picture.hash() + "_320");
  }

  private static ResponseEntity<byte[]> shown(Picture picture, byte[] bytes) {
    return ResponseEntity.ok()
        .headers(rules())
        .header(HttpHeaders.CONTENT_TYPE, picture.type().contentType())
        .body(bytes);
  }

  private static HttpHeaders rules() {
    var rules = new HttpHeaders();
    rules.setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    rules.set("X-Content-Type-Options", "nosniff");
    rules.set("Content-Security-Policy", "default-src 'none'; sandbox");
    return rules;
  }
}
