package org.linli.pages.frame;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;

/** What makes the pages an app on a telephone: its worker, and what it shows without a network. */
@Controller
class Installable {
  private final String worker;

  Installable(Assets assets) throws IOException {
    var text = new ClassPathResource("look/worker.js").getContentAsString(StandardCharsets.UTF_8);
    worker =
        text.replace("{{css}}", assets.address("linli.css"))
            .replace("{{js}}", assets.address("linli.js"));
  }

  @GetMapping(path = "/worker.js", produces = "text/javascript;charset=UTF-8")
  @ResponseBody
  ResponseEntity<String> worker() {
    return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(worker);
  }

  @GetMapping("/offline")
  View offline(Visit visit) {
    return visit.page("frame/offline", Map.of());
  }
}
