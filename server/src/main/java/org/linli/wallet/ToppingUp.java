package org.linli.wallet;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.linli.wallet.gateway.Gateway;
import org.linli.wallet.gateway.Order;
import org.linli.wallet.gateway.Ordering;
import org.springframework.stereotype.Component;

/** Bringing money in through the gateway; no transaction is open while we wait for it. */
@Component
public class ToppingUp {
  static final Duration TO_PAY = Duration.ofHours(2);
  private static final Duration FIRST_CHECK = Duration.ofMinutes(2);
  private static final int MOST_OPEN = 20;
  private final TopUps topUps;
  private final Gateway gateway;
  private final GatewayJournal journal;
  private final Clock clock;

  ToppingUp(TopUps topUps, Gateway gateway, GatewayJournal journal, Clock clock) {
    this.topUps = topUps;
    this.gateway = gateway;
    this.journal = journal;
    this.clock = clock;
  }

  /** What came of asking. */
  public sealed interface Outcome {
    /** The money is in the purse. */
    record Paid() implements Outcome {}

    /** It can be paid at this address; the money comes when the gateway tells us. */
    record ToPay(String url) implements Outcome {}

    /** The gateway has not said yet; to ask again under the same name is safe. */
    record Underway() implements Outcome {}

    /** The gateway refused, or it was not paid in time. */
    record Failed() implements Outcome {}

    /** No gateway is configured. */
    record NoGateway() implements Outcome {}

    /** The member has asked for another amount under this name. */
    record OtherAmount() implements Outcome {}

    /** Twenty wait to be paid. */
    record TooManyOpen() implements Outcome {}
  }

  /** Orders a payment; asking again under the same name is asking how it stands. */
  public Outcome begin(long account, long fen, Optional<RequestName> request) {
    if (!gateway.configured()) {
      return new Outcome.NoGateway();
    }
    var name = request.map(RequestName::text);
    var before = name.flatMap(text -> topUps.byRequest(account, text));
    if (before.isEmpty() && topUps.open(account) >= MOST_OPEN) {
      return new Outcome.TooManyOpen();
    }
    var number = UUID.randomUUID().toString().replace("-", "");
    if (before.isEmpty() && topUps.add(account, fen, name, number, FIRST_CHECK)) {
      order(number, fen);
      return topUps.byNumber(number).map(ToppingUp::stands).orElseThrow();
    }
    return topUps
        .byRequest(account, name.orElseThrow())
        .map(topUp -> topUp.fen() == fen ? stands(topUp) : new Outcome.OtherAmount())
        .orElseThrow();
  }

  /** A part of what a member wanted to bring in, newest first. */
  public List<TopUp> of(long account, long offset, int limit) {
    return topUps.of(account, offset, limit);
  }

  /** Whether money can come in at all. */
  public boolean possible() {
    return gateway.configured();
  }

  private void order(String number, long fen) {
    var answer = gateway.order(new Order(number, fen, clock.instant().plus(TO_PAY)));
    switch (answer) {
      case Ordering.Ordered(var url) -> topUps.payAt(number, url);
      case Ordering.Refused _ -> topUps.close(number);
      case Ordering.Unclear _ -> {}
    }
    journal.note(GatewayEntry.Kind.ORDERED, number, fen, said(answer));
  }

  private static String said(Ordering answer) {
    return switch (answer) {
      case Ordering.Ordered _ -> "ordered";
      case Ordering.Refused(var why) -> "refused: " + why;
      case Ordering.Unclear(var why) -> "unclear: " + why;
    };
  }

  private static Outcome stands(TopUp topUp) {
    return switch (topUp.state()) {
      case PAID -> new Outcome.Paid();
      case CLOSED -> new Outcome.Failed();
      case OPEN ->
          topUp.payUrl() == null ? new Outcome.Underway() : new Outcome.ToPay(topUp.payUrl());
    };
  }
}
