package org.linli.pages.frame;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Styles and scripts of the pages, each under an address that stands for its content for ever; read
 * when first asked for.
 */
@RestController
class Assets {
  private static final String ECHARTS = "META-INF/resources/_static/echarts/6.0.0/dist/";
  private static final String HTMX = "META-INF/resources/webjars/htmx.org/2.0.10/dist/";
  private final Map<String, SingletonSupplier<Asset>> files =
      Map.ofEntries(
          asset("look/", "linli.css", "text/css"),
          asset("look/", "linli.js", "text/javascript"),
          asset("look/", "live.js", "text/javascript"),
          asset("look/", "editor.js", "text/javascript"),
          asset("look/", "office.js", "text/javascript"),
          asset("look/", "camera.js", "text/javascript"),
          asset("look/", "passkeys.js", "text/javascript"),
          asset("look/", "push.js", "text/javascript"),
          asset("look/", "charts.js", "text/javascript"),
          asset(ECHARTS, "echarts.common.min.js", "text/javascript"),
          asset(HTMX, "htmx.min.js", "text/javascript"));

  private static Map.Entry<String, SingletonSupplier<Asset>> asset(
      String folder, String name, String type) {
    return Map.entry(name, SingletonSupplier.of(() -> Asset.read(folder, name, type)));
  }

  String address(String name) {
    return "/assets/" + files.get(name).obtain().version() + '/' + name;
  }

  @GetMapping("/assets/{version}/{name}")
  ResponseEntity<byte[]> file(
      @PathVariable String version,
      @PathVariable String name,
      @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String accepted) {
    return Optional.ofNullable(files.get(name))
        .map(SingletonSupplier::obtain)
        .filter(file -> file.version().equals(version))
        .map(file -> file.answer(accepted.contains("gzip")))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }
}
