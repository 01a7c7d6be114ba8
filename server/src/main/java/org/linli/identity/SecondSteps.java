package org.linli.identity;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.linli.platform.SecretKey;
import org.springframework.stereotype.Component;

/** Tickets for the second step of signing in, which only we can write and read. */
@Component
class SecondSteps {
  private static final String PURPOSE = "second step";
  private static final Duration LIFE = Duration.ofMinutes(10);
  private static final int LONGEST = 400;
  private final SecretKey key;
  private final Clock clock;

  SecondSteps(SecretKey key, Clock clock) {
    this.key = key;
    this.clock = clock;
  }

  String ticket(long account, SessionKind kind) {
    var text = account + " " + kind + ' ' + clock.millis();
    return HexFormat.of().formatHex(key.encrypt(PURPOSE, text.getBytes(StandardCharsets.UTF_8)));
  }

  /** The step of a ticket that we wrote a short while ago. */
  Optional<SecondStep> read(String ticket) {
    if (ticket.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      var parts =
          new String(key.decrypt(PURPOSE, HexFormat.of().parseHex(ticket)), StandardCharsets.UTF_8)
              .split(" ");
      var at = Instant.ofEpochMilli(Long.parseLong(parts[2]));
      return Optional.of(
              new SecondStep(Long.parseLong(parts[0]), SessionKind.valueOf(parts[1]), at))
          .filter(step -> clock.instant().isBefore(at.plus(LIFE)));
    } catch (IllegalStateException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
