package org.linli.market;

import java.time.Duration;
import java.time.Instant;

/** A consultation that nobody else changes until the transaction ends. */
record HeldConsultation(
    long id,
    long customerId,
    long expertId,
    long fen,
    Instant endsAt,
    ConsultationState state,
    String answer,
    Instant dueAt) {
  /** How long an expert has. */
  static final Duration TIME = Duration.ofDays(1);

  boolean isPart(long account) {
    return account == customerId || account == expertId;
  }

  boolean overdue(Instant now) {
    return state.open() && !now.isBefore(dueAt);
  }

  HeldConsultation in(ConsultationState other) {
    return new HeldConsultation(id, customerId, expertId, fen, endsAt, other, answer, dueAt);
  }

  /** Once confirmed, an expert has his time from then on, or from the end of what was agreed. */
  Instant dueWhenConfirmed(Instant now) {
    return (endsAt == null || endsAt.isBefore(now) ? now : endsAt).plus(TIME);
  }
}
