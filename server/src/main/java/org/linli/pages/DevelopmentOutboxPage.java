package org.linli.pages;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;
import org.linli.identity.Phone;
import org.linli.platform.DevelopmentOutbox;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows a developer what would have been sent to an address. */
@RestController
@ConditionalOnExpression("${linli.dev} or ${linli.demo}")
class DevelopmentOutboxPage {
  private final DevelopmentOutbox outbox;

  DevelopmentOutboxPage(DevelopmentOutbox outbox) {
    this.outbox = outbox;
  }

  @JsonPropertyOrder({"channel", "to", "code", "text", "sent_at"})
  record Shown(
      String channel,
      String to,
      String code,
      String text,
      @JsonProperty("sent_at") Instant sentAt) {}

  @GetMapping("/dev/outbox")
  List<Shown> outbox(@RequestParam(defaultValue = "") String to) {
    if (to.indexOf('\0') >= 0) {
      return List.of();
    }
    var canonical = Phone.mainland(to).map(Phone::digits).orElse(to.replaceFirst("^\\+", ""));
    return outbox.to(List.of(to, canonical)).stream()
        .map(e -> new Shown(e.channel(), to, e.code(), e.body(), e.sentAt()))
        .toList();
  }
}
