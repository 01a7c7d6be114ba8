package org.linli.pages.frame;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.function.SingletonSupplier;

/** A file that pages need, under the hash of its content. */
record Asset(String name, String type, byte[] bytes, String version, Supplier<byte[]> packed) {

  static Asset read(String folder, String name, String type) {
    try {
      var bytes = new ClassPathResource(folder + name).getContentAsByteArray();
      var packed = SingletonSupplier.of(() -> packed(bytes));
      return new Asset(name, type + ";charset=UTF-8", bytes, version(bytes), packed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ResponseEntity<byte[]> answer(boolean asGzip) {
    var answer =
        ResponseEntity.ok()
            .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
            .varyBy(HttpHeaders.ACCEPT_ENCODING)
            .header("X-Content-Type-Options", "nosniff")
            .header(HttpHeaders.CONTENT_TYPE, type);
    return asGzip
        ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(packed.get())
        : answer.body(bytes);
  }

  private static byte[] packed(byte[] bytes) {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static String version(byte[] bytes) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
