package org.linli.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.linli.platform.Settings;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The first page: what runs here, and where to go on. */
@RestController
class Welcome {
  private static final String FOR_DEVELOPMENT = "(?s)<!--dev-->.*?<!--/dev-->\\s*";

  private final String page;

  Welcome(Settings settings) throws IOException {
    String whole =
        new ClassPathResource("pages/welcome.html").getContentAsString(StandardCharsets.UTF_8);
    this.page = settings.dev() ? whole : whole.replaceAll(FOR_DEVELOPMENT, "");
  }

  @GetMapping(path = "/", produces = "text/html;charset=UTF-8")
  ResponseEntity<String> page() {
    return ResponseEntity.ok().header("Content-Security-Policy", "default-src 'self'").body(page);
  }
}
