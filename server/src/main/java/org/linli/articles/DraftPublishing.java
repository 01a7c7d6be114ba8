package org.linli.articles;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drafts become articles, now or at a time. */
@Component
public class DraftPublishing {
  private static final Duration FARTHEST = Duration.ofDays(366);
  private final DraftRows rows;
  private final SavedDrafts drafts;
  private final Publishing publishing;
  private final Clock clock;

  DraftPublishing(DraftRows rows, SavedDrafts drafts, Publishing publishing, Clock clock) {
    this.rows = rows;
    this.drafts = drafts;
    this.publishing = publishing;
    this.clock = clock;
  }

  /** What came of naming a time. */
  public enum Planning {
    PLANNED,
    NO_SUCH_DRAFT,
    /** It could not be published as it is, or the time is more than a year away. */
    UNFIT
  }

  /** Publishes a draft, which is then gone; nothing when it is not one of the member's. */
  @Transactional
  public Optional<Publishing.Outcome> publish(long account, long draft) {
    return own(account, draft)
        .map(saved -> {
          var outcome = publishing.publish(account, saved.article());
          if (outcome instanceof Publishing.Outcome.Published) {
            drafts.delete(draft);
          }
          return outcome;
        });
  }

  /** Has a draft published at a time, or at once when that has passed. */
  @Transactional
  public Planning plan(long account, long draft, Instant at) {
    var saved = own(account, draft);
    if (saved.isEmpty()) {
      return Planning.NO_SUCH_DRAFT;
    }
    if (at.isAfter(clock.instant().plus(FARTHEST))
        || publishing.objection(account, saved.get().article()).isPresent()) {
      return Planning.UNFIT;
    }
    rows.plan(draft, at);
    return Planning.PLANNED;
  }

  /** Has it not published by itself; false when it is not one of the member's. */
  @Transactional
  public boolean cancel(long account, long draft) {
    var saved = own(account, draft);
    saved.ifPresent(_ -> rows.plan(draft, null));
    return saved.isPresent();
  }

  private Optional<SavedDraft> own(long account, long draft) {
    return rows.hold(draft).filter(saved -> saved.accountId() == account);
  }
}
