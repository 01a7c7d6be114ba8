package org.linli.market;

import java.time.Clock;
import org.linli.media.Fit;
import org.linli.media.Illustrations;
import org.linli.media.Prose;
import org.linli.moderation.SensitiveWords;
import org.linli.platform.HourlyLimit;
import org.linli.platform.Outbox;
import org.linli.platform.Settings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saying something beside a consultation, until it is finished or given back. */
@Component
public class ConsultationTalk {
  private static final int AN_HOUR = 120;
  private final ConsultationSides sides;
  private final ConsultationMessages messages;
  private final Illustrations illustrations;
  private final SensitiveWords words;
  private final Outbox outbox;
  private final HourlyLimit limit;
  private final Clock clock;

  ConsultationTalk(
      ConsultationSides sides,
      ConsultationMessages messages,
      Illustrations illustrations,
      SensitiveWords words,
      Outbox outbox,
      Settings settings,
      Clock clock) {
    this.sides = sides;
    this.messages = messages;
    this.illustrations = illustrations;
    this.words = words;
    this.outbox = outbox;
    this.clock = clock;
    limit = new HourlyLimit(AN_HOUR, settings, clock);
  }

  /** Says something to the other side. */
  @Transactional
  public ConsultationOutcome say(long account, long id, String content) {
    var held = sides.hold(id).filter(one -> one.isPart(account));
    if (held.isEmpty()) {
      return ConsultationOutcome.NO_SUCH_CONSULTATION;
    }
    if (!held.get().state().talks()) {
      return ConsultationOutcome.NOT_POSSIBLE;
    }
    if (content.isBlank() || !Fit.content(content) || !limit.take(account)) {
      return ConsultationOutcome.UNFIT;
    }
    if (words.in(content)) {
      return ConsultationOutcome.SENSITIVE_WORD;
    }
    said(account, held.get(), new Prose(content));
    return ConsultationOutcome.DONE;
  }

  private void said(long account, HeldConsultation held, Prose prose) {
    var message = messages.add(held.id(), account, prose, clock.instant());
    illustrations.keep("consultation " + held.id(), prose.ownPictures());
    var receiver = account == held.expertId() ? held.customerId() : held.expertId();
    outbox.publish(new ConsultationMessageSent(message, held.id(), account, receiver));
  }
}
