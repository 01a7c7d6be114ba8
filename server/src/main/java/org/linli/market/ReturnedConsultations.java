package org.linli.market;

import java.time.Clock;
import java.util.List;
import org.linli.platform.Outbox;
import org.linli.platform.Workers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Consultations whose price goes back: refused, not answered in time, or with nobody there. */
@Component
class ReturnedConsultations {
  private final ConsultationRows rows;
  private final ConsultationFees fees;
  private final Outbox outbox;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ReturnedConsultations(
      ConsultationRows rows,
      ConsultationFees fees,
      Outbox outbox,
      TransactionTemplate transaction,
      Clock clock,
      Workers workers) {
    this.rows = rows;
    this.fees = fees;
    this.outbox = outbox;
    this.transaction = transaction;
    this.clock = clock;
    workers.hire("returned consultations", this::returnNext);
  }

  /** Gives back what is held for one that is open. */
  void giveBack(HeldConsultation consultation, ConsultationReturned.Cause cause) {
    giveBack(List.of(consultation), cause);
  }

  private void giveBack(List<HeldConsultation> consultations, ConsultationReturned.Cause cause) {
    fees.giveBack(consultations);
    consultations.forEach(one -> settle(one, cause));
  }

  private void settle(HeldConsultation consultation, ConsultationReturned.Cause cause) {
    var refused = cause == ConsultationReturned.Cause.REFUSED;
    var state = refused ? ConsultationState.REFUSED : ConsultationState.RETURNED;
    rows.settle(consultation.id(), state, clock.instant());
    outbox.publish(
        new ConsultationReturned(
            consultation.id(),
            consultation.customerId(),
            consultation.expertId(),
            consultation.fen(),
            cause));
  }

  /** Gives back whatever somebody is part of who is not there any more. */
  void giveBackAll(long account) {
    var open =
        rows.open(account).stream()
            .flatMap(id -> rows.hold(id).stream())
            .filter(held -> held.state().open())
            .toList();
    giveBack(open, ConsultationReturned.Cause.NOBODY_THERE);
  }

  /** The one that is held, given back if it is overdue. */
  HeldConsultation unlessOverdue(HeldConsultation held) {
    if (!held.overdue(clock.instant())) {
      return held;
    }
    giveBack(held, ConsultationReturned.Cause.NO_ANSWER);
    return held.in(ConsultationState.RETURNED);
  }

  /** Gives back the next that is overdue; false when there is none. */
  boolean returnNext() {
    var due = rows.overdue(clock.instant());
    due.ifPresent(
        id -> transaction.executeWithoutResult(_ -> rows.hold(id).ifPresent(this::unlessOverdue)));
    return due.isPresent();
  }
}
