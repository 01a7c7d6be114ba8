package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.linli.market.LicenceTicket;
import org.linli.market.Licences;
import org.linli.market.Licences.Opened;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Licences for images of the back office, which carry no token but an address that ends. */
@RestController
class LicenceFiles {
  private final QaDoor door;
  private final Licences licences;

  LicenceFiles(QaDoor door, Licences licences) {
    this.door = door;
    this.licences = licences;
  }

  @Route(ApplicantView.LICENCE)
  ResponseEntity<Object> licence(HttpServletRequest request) {
    var opened = new AtomicReference<Opened>();
    var answer =
        door.open(
            request,
            call -> {
              licences.open(ticket(call)).ifPresent(opened::set);
              return QaAnswer.of(-1, "the address has ended");
            });
    return opened.get() == null ? refused(answer) : shown(opened.get());
  }

  private static LicenceTicket ticket(QaCall call) {
    return new LicenceTicket(
        call.text("license"), call.number("until").orElse(0L), call.text("seal"));
  }

  private static ResponseEntity<Object> refused(Map<String, Object> answer) {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(answer);
  }

  private static ResponseEntity<Object> shown(Opened licence) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header(HttpHeaders.CONTENT_TYPE, licence.picture().type().contentType())
        .body(licence.bytes());
  }
}
