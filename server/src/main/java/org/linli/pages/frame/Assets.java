package org.linli.pages.frame;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Styles and scripts of the pages, each under an address that stands for its content for ever. */
@RestController
class Assets {
  private static final String HTMX = "META-INF/resources/webjars/htmx.org/2.0.10/dist/";
  private final Map<String, Asset> files =
      Stream.of(
              Asset.read("look/", "linli.css", "text/css"),
              Asset.read("look/", "linli.js", "text/javascript"),
              Asset.read("look/", "editor.js", "text/javascript"),
              Asset.read("look/", "office.js", "text/javascript"),
              Asset.read(HTMX, "htmx.min.js", "text/javascript"))
          .collect(Collectors.toUnmodifiableMap(Asset::name, Function.identity()));

  String address(String name) {
    return "/assets/" + files.get(name).version() + '/' + name;
  }

  @GetMapping("/assets/{version}/{name}")
  ResponseEntity<byte[]> file(
      @PathVariable String version,
      @PathVariable String name,
      @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String accepted) {
    var file = files.get(name);
    if (file == null || !file.version().equals(version)) {
      return ResponseEntity.notFound().build();
    }
    return file.answer(accepted.contains("gzip"));
  }
}
