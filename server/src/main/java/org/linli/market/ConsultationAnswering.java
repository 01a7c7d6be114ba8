package org.linli.market;

import java.time.Clock;
import org.linli.media.Fit;
import org.linli.media.Illustrations;
import org.linli.media.Prose;
import org.linli.moderation.SensitiveWords;
import org.linli.platform.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answering consultations, once each, for the price that is held. */
@Component
public class ConsultationAnswering {
  private final ConsultationRows rows;
  private final ConsultationFees fees;
  private final ConsultationSides sides;
  private final Illustrations illustrations;
  private final SensitiveWords words;
  private final Outbox outbox;
  private final Clock clock;

  ConsultationAnswering(
      ConsultationRows rows,
      ConsultationFees fees,
      ConsultationSides sides,
      Illustrations illustrations,
      SensitiveWords words,
      Outbox outbox,
      Clock clock) {
    this.rows = rows;
    this.fees = fees;
    this.sides = sides;
    this.illustrations = illustrations;
    this.words = words;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** The expert answers and is paid; the same answer again is the same answer. */
  @Transactional
  public ConsultationOutcome answer(long expert, long id, String answer) {
    var held = sides.holdFor(expert, id);
    if (held.isEmpty()) {
      return ConsultationOutcome.NO_SUCH_CONSULTATION;
    }
    if (answer.isBlank() || !Fit.content(answer)) {
      return ConsultationOutcome.UNFIT;
    }
    return switch (held.get().state()) {
      case BOOKED, CONFIRMED -> answer(held.get(), answer);
      case ANSWERED, FINISHED ->
          answer.equals(held.get().answer())
              ? ConsultationOutcome.DONE
              : ConsultationOutcome.NOT_POSSIBLE;
      case REFUSED, RETURNED -> ConsultationOutcome.NOT_POSSIBLE;
    };
  }

  private ConsultationOutcome answer(HeldConsultation held, String answer) {
    if (words.in(answer)) {
      return ConsultationOutcome.SENSITIVE_WORD;
    }
    var prose = new Prose(answer);
    rows.answer(held.id(), answer, prose.cleaned().orElse(null));
    rows.settle(held.id(), ConsultationState.ANSWERED, clock.instant());
    fees.pay(held);
    illustrations.keep("consultation " + held.id(), prose.ownPictures());
    outbox.publish(
        new ConsultationAnswered(held.id(), held.customerId(), held.expertId(), held.fen()));
    return ConsultationOutcome.DONE;
  }
}
