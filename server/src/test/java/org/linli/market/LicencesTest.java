package org.linli.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.linli.RunningServer;
import org.linli.TestClock;
import org.linli.media.Drawn;
import org.linli.media.Picture;
import org.linli.media.Pictures;
import org.linli.media.Visibility;
import org.linli.platform.SecretKey;

class LicencesTest {
  private static final RunningServer SERVER = RunningServer.shared();
  private final TestClock clock = new TestClock();
  private final Licences licences =
      new Licences(SERVER.bean(Pictures.class), SERVER.bean(SecretKey.class), clock);

  private static Picture licence(int seed) {
    var outcome = SERVER.bean(Pictures.class).store(Drawn.png(seed), Visibility.PRIVATE);
    return ((Pictures.Outcome.Stored) outcome).picture();
  }

  @Test
  void a_ticket_opens_its_licence_for_ten_minutes() {
    var licence = licence(2301);
    var ticket = licences.ticket(licence.hash());
    clock.advance(Duration.ofSeconds(590));
    assertThat(licences.open(ticket).orElseThrow().picture()).isEqualTo(licence);
    clock.advance(Duration.ofSeconds(10));
    assertThat(licences.open(ticket)).isEmpty();
  }

  @Test
  void a_ticket_that_somebody_changed_opens_nothing() {
    var ticket = licences.ticket(licence(2302).hash());
    var other = licence(2303).hash();
    assertThat(licences.open(new LicenceTicket(other, ticket.until(), ticket.seal()))).isEmpty();
    var longer = new LicenceTicket(ticket.licence(), ticket.until() + 1, ticket.seal());
    assertThat(licences.open(longer)).isEmpty();
    assertThat(licences.open(new LicenceTicket(ticket.licence(), ticket.until(), ""))).isEmpty();
    assertThat(licences.open(new LicenceTicket("", Long.MAX_VALUE, "ü"))).isEmpty();
  }
}
