package org.linli.knowledge;

import java.time.Clock;
import org.linli.media.Illustrations;
import org.linli.moderation.SensitiveWords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asking questions. */
@Component
public class Asking {
  private final QuestionRows rows;
  private final Tagging tagging;
  private final QuestionPresence presence;
  private final Illustrations illustrations;
  private final SensitiveWords words;
  private final PostingLimits limits;
  private final Clock clock;

  Asking(
      QuestionRows rows,
      Tagging tagging,
      QuestionPresence presence,
      Illustrations illustrations,
      SensitiveWords words,
      PostingLimits limits,
      Clock clock) {
    this.rows = rows;
    this.tagging = tagging;
    this.presence = presence;
    this.illustrations = illustrations;
    this.words = words;
    this.limits = limits;
    this.clock = clock;
  }

  /** What came of asking. */
  public sealed interface Outcome {
    /** Everybody sees it, or it waits for an administrator because of its words. */
    record Asked(long questionId, boolean waits) implements Outcome {}

    /** Title or description are too long or too short, or there are too many tags or pictures. */
    record Unfit() implements Outcome {}

    record UnknownTag() implements Outcome {}

    record TooOften() implements Outcome {}
  }

  @Transactional
  public Outcome ask(long account, QuestionDraft draft) {
    if (!draft.fits()) {
      return new Outcome.Unfit();
    }
    if (!tagging.known(draft.tags())) {
      return new Outcome.UnknownTag();
    }
    return limits.question(account)
        ? asked(account, draft, draft.mentions(words))
        : new Outcome.TooOften();
  }

  private Outcome asked(long account, QuestionDraft draft, boolean waits) {
    var now = clock.instant();
    var id = rows.add(account, draft, now);
    tagging.tag(id, draft.tags(), now, false);
    illustrations.keep("question " + id, draft.prose().ownPictures());
    rows.hold(id).ifPresent(waits ? presence::suspect : presence::appear);
    return new Outcome.Asked(id, waits);
  }
}
