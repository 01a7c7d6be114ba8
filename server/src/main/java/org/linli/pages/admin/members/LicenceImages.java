package org.linli.pages.admin.members;

import org.linli.market.LicenceTicket;
import org.linli.market.Licences;
import org.linli.pages.admin.Staff;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Pictures of licences, for verifiers and under addresses that end. */
@RestController
class LicenceImages {
  private static final String IMAGES = "/admin/licences/";
  private final Licences licences;

  LicenceImages(Licences licences) {
    this.licences = licences;
  }

  String address(String licence) {
    var ticket = licences.ticket(licence);
    return IMAGES + licence + "?until=" + ticket.until() + "&seal=" + ticket.seal();
  }

  @GetMapping(IMAGES + "{licence:[0-9a-f]{64}}")
  ResponseEntity<byte[]> image(Visit visit, Form form, @PathVariable String licence) {
    Staff.verifier(visit);
    var until = form.numbers("until").stream().findFirst().orElse(0L);
    var opened =
        licences
            .open(new LicenceTicket(licence, until, form.value("seal")))
            .orElseThrow(NotHere::new);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header(HttpHeaders.CONTENT_TYPE, opened.picture().type().contentType())
        .body(opened.bytes());
  }
}
