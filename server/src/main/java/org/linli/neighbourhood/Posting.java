package org.linli.neighbourhood;

import java.time.Clock;
import org.linli.media.Illustrations;
import org.linli.moderation.SensitiveWords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Publishing posts. */
@Component
public class Posting {
  private final PostRows rows;
  private final Offers offers;
  private final PostPresence presence;
  private final Illustrations illustrations;
  private final SensitiveWords words;
  private final PostingLimits limits;
  private final Clock clock;

  Posting(
      PostRows rows,
      Offers offers,
      PostPresence presence,
      Illustrations illustrations,
      SensitiveWords words,
      PostingLimits limits,
      Clock clock) {
    this.rows = rows;
    this.offers = offers;
    this.presence = presence;
    this.illustrations = illustrations;
    this.words = words;
    this.limits = limits;
    this.clock = clock;
  }

  /** What came of publishing. */
  public sealed interface Outcome {
    /** Neighbours see it, or it waits for an administrator because of its words. */
    record Published(long postId, boolean waits) implements Outcome {}

    record UnknownItem() implements Outcome {}

    /** It is empty or too long. */
    record Unfit() implements Outcome {}

    record TooOften() implements Outcome {}
  }

  @Transactional
  public Outcome publish(long account, PostDraft draft) {
    if (!draft.fits()) {
      return new Outcome.Unfit();
    }
    if (!draft.item().map(offers::has).orElse(true)) {
      return new Outcome.UnknownItem();
    }
    return limits.post(account) ? published(account, draft) : new Outcome.TooOften();
  }

  private Outcome published(long account, PostDraft draft) {
    var id = rows.add(account, draft, clock.instant());
    illustrations.keep(Subjects.referrer(id), draft.prose().ownPictures());
    var waits = words.in(draft.content());
    if (waits) {
      presence.suspect(id);
    } else {
      presence.show(id);
    }
    return new Outcome.Published(id, waits);
  }
}
