package org.linli.market;

import java.time.Clock;
import org.linli.platform.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a consultation without an answer. Of two who decide at once one does. */
@Component
public class Consulting {
  private final ConsultationRows rows;
  private final ConsultationFees fees;
  private final ConsultationSides sides;
  private final ReturnedConsultations returned;
  private final Outbox outbox;
  private final Clock clock;

  Consulting(
      ConsultationRows rows,
      ConsultationFees fees,
      ConsultationSides sides,
      ReturnedConsultations returned,
      Outbox outbox,
      Clock clock) {
    this.rows = rows;
    this.fees = fees;
    this.sides = sides;
    this.returned = returned;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** The expert says that he will answer; the price stays held. */
  @Transactional
  public ConsultationOutcome confirm(long expert, long id) {
    return sides
        .holdFor(expert, id)
        .map(held ->
            switch (held.state()) {
              case BOOKED -> confirm(held);
              case CONFIRMED, ANSWERED -> ConsultationOutcome.DONE;
              case FINISHED, REFUSED, RETURNED -> ConsultationOutcome.NOT_POSSIBLE;
            })
        .orElse(ConsultationOutcome.NO_SUCH_CONSULTATION);
  }

  private ConsultationOutcome confirm(HeldConsultation held) {
    rows.confirm(held.id(), held.dueWhenConfirmed(clock.instant()));
    outbox.publish(new ConsultationConfirmed(held.id(), held.customerId(), held.expertId()));
    return ConsultationOutcome.DONE;
  }

  /** The expert does not want it, and the customer has his money back. */
  @Transactional
  public ConsultationOutcome refuse(long expert, long id) {
    return sides
        .holdFor(expert, id)
        .map(held ->
            switch (held.state()) {
              case BOOKED, CONFIRMED -> {
                returned.giveBack(held, ConsultationReturned.Cause.REFUSED);
                yield ConsultationOutcome.DONE;
              }
              case REFUSED -> ConsultationOutcome.DONE;
              case ANSWERED, FINISHED, RETURNED -> ConsultationOutcome.NOT_POSSIBLE;
            })
        .orElse(ConsultationOutcome.NO_SUCH_CONSULTATION);
  }

  /** The customer has what he wanted; an expert who wrote no answer is paid now. */
  @Transactional
  public ConsultationOutcome finish(long customer, long id) {
    return sides
        .hold(id)
        .filter(held -> held.customerId() == customer)
        .map(held ->
            switch (held.state()) {
              case CONFIRMED -> payUnwritten(held);
              case ANSWERED -> finished(held);
              case FINISHED -> ConsultationOutcome.DONE;
              case BOOKED, REFUSED, RETURNED -> ConsultationOutcome.NOT_POSSIBLE;
            })
        .orElse(ConsultationOutcome.NO_SUCH_CONSULTATION);
  }

  private ConsultationOutcome payUnwritten(HeldConsultation held) {
    fees.pay(held);
    outbox.publish(new ConsultationPaid(held.id(), held.customerId(), held.expertId(), held.fen()));
    return finished(held);
  }

  private ConsultationOutcome finished(HeldConsultation held) {
    rows.settle(held.id(), ConsultationState.FINISHED, clock.instant());
    return ConsultationOutcome.DONE;
  }
}
