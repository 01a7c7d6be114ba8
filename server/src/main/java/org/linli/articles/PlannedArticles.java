package org.linli.articles;

import java.time.Clock;
import java.time.Duration;
import org.linli.platform.Outbox;
import org.linli.platform.Workers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes drafts when their time has come; of several nodes the one that holds the row. */
@Component
class PlannedArticles {
  private static final Logger log = LoggerFactory.getLogger(PlannedArticles.class);
  private static final Duration PAUSE = Duration.ofMinutes(10);
  private final DraftRows rows;
  private final SavedDrafts drafts;
  private final Publishing publishing;
  private final Outbox outbox;
  private final TransactionTemplate transaction;
  private final Clock clock;

  PlannedArticles(
      DraftRows rows,
      SavedDrafts drafts,
      Publishing publishing,
      Outbox outbox,
      TransactionTemplate transaction,
      Clock clock,
      Workers workers) {
    this.rows = rows;
    this.drafts = drafts;
    this.publishing = publishing;
    this.outbox = outbox;
    this.transaction = transaction;
    this.clock = clock;
    workers.hire("planned articles", this::step);
  }

  /** Publishes the first that is due; false when there is none. */
  private boolean step() {
    return transaction.execute(status -> {
      var due = rows.due(clock.instant());
      due.ifPresent(draft -> attempt(draft, status));
      return due.isPresent();
    });
  }

  /** Puts off what fails, so that others need not wait for it. */
  private void attempt(SavedDraft draft, TransactionStatus status) {
    var before = status.createSavepoint();
    try {
      publish(draft);
    } catch (RuntimeException e) {
      log.error("An article could not be published as planned and is tried again later", e);
      status.rollbackToSavepoint(before);
      rows.plan(draft.id(), clock.instant().plus(PAUSE));
    }
  }

  private void publish(SavedDraft draft) {
    switch (publishing.publishAsPlanned(draft.accountId(), draft.article())) {
      case Publishing.Outcome.Published _ -> drafts.delete(draft.id());
      case Publishing.Outcome.NotAllowed _,
          Publishing.Outcome.Unfit _,
          Publishing.Outcome.UnknownTag _,
          Publishing.Outcome.TooOften _ -> {
        rows.plan(draft.id(), null);
        outbox.publish(new ArticleHeldBack(draft.accountId(), draft.article().title()));
      }
    }
  }
}
