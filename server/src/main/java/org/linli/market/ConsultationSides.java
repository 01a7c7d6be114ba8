package org.linli.market;

import java.util.Optional;
import org.linli.identity.Members;
import org.springframework.stereotype.Component;

/**
 * Holds both members of a consultation before it, so that neither is erased meanwhile; who is being
 * erased waits for it, or has given it back.
 */
@Component
class ConsultationSides {
  private final Members members;
  private final ConsultationRows rows;
  private final ReturnedConsultations returned;

  ConsultationSides(Members members, ConsultationRows rows, ReturnedConsultations returned) {
    this.members = members;
    this.rows = rows;
    this.returned = returned;
  }

  /** The smaller id first: so nobody waits in a circle. */
  boolean hold(long one, long other) {
    return members.hold(Math.min(one, other)) && members.hold(Math.max(one, other));
  }

  /** A consultation, if both are there; one that is overdue is given back before. */
  Optional<HeldConsultation> hold(long consultation) {
    return rows.seen(consultation)
        .filter(seen -> hold(seen.customerId(), seen.expertId()))
        .flatMap(_ -> rows.hold(consultation))
        .map(returned::unlessOverdue);
  }

  /** The same for its expert alone. */
  Optional<HeldConsultation> holdFor(long expert, long consultation) {
    return hold(consultation).filter(held -> held.expertId() == expert);
  }
}
