package org.linli.articles;

import java.time.Clock;
import java.util.Optional;
import org.linli.moderation.SensitiveWords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Publishing articles. */
@Component
public class Publishing {
  private final Writers writers;
  private final ArticleRows rows;
  private final Tagging tagging;
  private final ArticlePresence presence;
  private final Plates plates;
  private final SensitiveWords words;
  private final PostingLimits limits;
  private final Clock clock;

  Publishing(
      Writers writers,
      ArticleRows rows,
      Tagging tagging,
      ArticlePresence presence,
      Plates plates,
      SensitiveWords words,
      PostingLimits limits,
      Clock clock) {
    this.writers = writers;
    this.rows = rows;
    this.tagging = tagging;
    this.presence = presence;
    this.plates = plates;
    this.words = words;
    this.limits = limits;
    this.clock = clock;
  }

  /** What came of publishing. */
  public sealed interface Outcome {
    /** Everybody sees it, or it waits for an administrator because of its words. */
    record Published(long articleId, boolean waits) implements Outcome {}

    /** The account's group may not write articles. */
    record NotAllowed() implements Outcome {}

    /** Something is missing or too long, the price is none, or the cover is not kept here. */
    record Unfit() implements Outcome {}

    record UnknownTag() implements Outcome {}

    record TooOften() implements Outcome {}
  }

  /** Publishes as often as an account may. */
  @Transactional
  public Outcome publish(long account, ArticleDraft draft) {
    return objection(account, draft)
        .orElseGet(
            () -> limits.article(account) ? published(account, draft) : new Outcome.TooOften());
  }

  /** Publishes what was to be published now, in the caller's transaction. */
  Outcome publishAsPlanned(long account, ArticleDraft draft) {
    return objection(account, draft).orElseGet(() -> published(account, draft));
  }

  /** Why it cannot be published, if so. */
  Optional<Outcome> objection(long account, ArticleDraft draft) {
    if (!writers.has(account)) {
      return Optional.of(new Outcome.NotAllowed());
    }
    if (!draft.fits() || !plates.has(draft.cover())) {
      return Optional.of(new Outcome.Unfit());
    }
    return tagging.known(draft.tags()) ? Optional.empty() : Optional.of(new Outcome.UnknownTag());
  }

  private Outcome published(long account, ArticleDraft draft) {
    var now = clock.instant();
    var waits = draft.mentions(words);
    var id = rows.add(account, draft, now);
    tagging.tag(id, draft.tags(), now, false);
    plates.keep(id, draft);
    rows.hold(id).ifPresent(waits ? presence::suspect : presence::appear);
    return new Outcome.Published(id, waits);
  }
}
