package org.linli.pages.settings;

import org.linli.identity.Disclosures;
import org.linli.pages.frame.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of a member's account, for him to take away. */
@Controller
class OwnDataFile {
  private final Disclosures disclosures;
  private final JsonMapper json;

  OwnDataFile(Disclosures disclosures, JsonMapper json) {
    this.disclosures = disclosures;
    this.json = json;
  }

  @GetMapping("/settings/data.json")
  ResponseEntity<byte[]> all(Visit visit) {
    var told = disclosures.of(visit.member().id());
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "application/json;charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"linli-account.json\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("X-Content-Type-Options", "nosniff")
        .body(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(told));
  }
}
