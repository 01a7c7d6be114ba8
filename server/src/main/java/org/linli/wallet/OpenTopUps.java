package org.linli.wallet;

import java.time.Clock;
import java.time.Duration;
import org.linli.platform.Job;
import org.linli.wallet.gateway.Gateway;
import org.linli.wallet.gateway.Trade;
import org.springframework.stereotype.Component;

/** Asks the gateway for payments that it has not told us of, and ends those nobody made. */
@Component
class OpenTopUps implements Job {
  private static final int AT_ONCE = 100;
  private static final Duration PAUSE = Duration.ofMinutes(5);
  private final TopUps topUps;
  private final Settlements settlements;
  private final Gateway gateway;
  private final GatewayJournal journal;
  private final Clock clock;

  OpenTopUps(
      TopUps topUps,
      Settlements settlements,
      Gateway gateway,
      GatewayJournal journal,
      Clock clock) {
    this.topUps = topUps;
    this.settlements = settlements;
    this.gateway = gateway;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "open top-ups";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(1);
  }

  @Override
  public void run() {
    topUps.due(AT_ONCE, PAUSE).forEach(this::look);
  }

  private void look(TopUp topUp) {
    var number = topUp.number();
    switch (gateway.find(number)) {
      case Trade.Paid(var transaction, var fen) -> {
        var outcome = settlements.settle(number, transaction, fen);
        journal.note(GatewayEntry.Kind.ASKED, number, fen, "paid: " + outcome);
      }
      case Trade.Open() -> {
        if (clock.instant().isAfter(topUp.askedAt().plus(ToppingUp.TO_PAY))) {
          end(number);
        }
      }
      case Trade.Gone() -> {
        topUps.close(number);
        journal.note(GatewayEntry.Kind.ASKED, number, null, "gone");
      }
      case Trade.Unknown(var why) ->
          journal.note(GatewayEntry.Kind.ASKED, number, null, "unknown: " + why);
    }
  }

  private void end(String number) {
    var ended = gateway.close(number);
    if (ended) {
      topUps.close(number);
    }
    journal.note(GatewayEntry.Kind.ENDED, number, null, ended ? "ended" : "unclear");
  }
}
