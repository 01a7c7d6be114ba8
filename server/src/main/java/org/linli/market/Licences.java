package org.linli.market;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.linli.media.Picture;
import org.linli.media.Pictures;
import org.linli.platform.SecretKey;
import org.springframework.stereotype.Component;

/** The pictures of licences, which open only with a ticket: an image in a page has no token. */
@Component
public class Licences {
  private static final Duration LIFE = Duration.ofMinutes(10);
  private final Pictures pictures;
  private final SecretKey key;
  private final Clock clock;

  Licences(Pictures pictures, SecretKey key, Clock clock) {
    this.pictures = pictures;
    this.key = key;
    this.clock = clock;
  }

  /** A licence as it is looked at. */
  public record Opened(Picture picture, byte[] bytes) {}

  /** A ticket for the next ten minutes to the licence with this hash. */
  public LicenceTicket ticket(String licence) {
    var until = clock.instant().plus(LIFE).getEpochSecond();
    return new LicenceTicket(licence, until, HexFormat.of().formatHex(seal(licence, until)));
  }

  /** The licence, unless the ticket is over, or nobody's. */
  public Optional<Opened> open(LicenceTicket ticket) {
    var right = HexFormat.of().formatHex(seal(ticket.licence(), ticket.until())).getBytes();
    var living = clock.instant().getEpochSecond() < ticket.until();
    return living && MessageDigest.isEqual(right, ticket.seal().getBytes())
        ? pictures.find(ticket.licence()).flatMap(this::read)
        : Optional.empty();
  }

  private Optional<Opened> read(Picture picture) {
    return pictures.read(picture).map(bytes -> new Opened(picture, bytes));
  }

  private byte[] seal(String licence, long until) {
    return key.seal("licence ticket", licence + '\n' + until);
  }
}
