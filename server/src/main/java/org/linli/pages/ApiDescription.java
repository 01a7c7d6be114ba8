package org.linli.pages;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The documented operations, for programs as OpenAPI and for people as Swagger UI. */
@RestController
class ApiDescription {
  private static final Resource PAGE = new ClassPathResource("pages/docs.html");

  private final Supplier<Served> description;

  ApiDescription(@Value("${linli.version}") String version) {
    this.description = SingletonSupplier.of(() -> Served.of(assemble(version)));
  }

  @GetMapping(path = "/docs/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> openApi() {
    Served served = description.get();
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noCache())
        .eTag(served.tag())
        .body(served.bytes());
  }

  /** The interface styles its elements by attribute and draws its icons from data addresses. */
  @GetMapping(
      path = {"/docs", "/docs/"},
      produces = "text/html;charset=UTF-8")
  ResponseEntity<Resource> page() {
    return ResponseEntity.ok()
        .header(
            "Content-Security-Policy",
            "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'")
        .body(PAGE);
  }

  static byte[] assemble(String version) {
    return ApiFiles.JSON.writeValueAsBytes(OpenApi.of(ApiFiles.operations(), version));
  }

  private record Served(byte[] bytes, String tag) {
    static Served of(byte[] bytes) {
      try {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
        return new Served(bytes, HexFormat.of().formatHex(digest, 0, 8));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
