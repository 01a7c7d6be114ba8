package org.linli.market;

import java.time.Instant;
import org.linli.identity.Reader;
import org.linli.moderation.Held;
import org.linli.moderation.State;

/** A demand that nobody else changes until the transaction ends. */
record HeldDemand(
    long id,
    long accountId,
    String title,
    String content,
    String cover,
    String price,
    String allowedGroups,
    State state,
    Demand.Phase phase,
    Long chatId,
    Instant createdAt)
    implements Held {

  boolean everybodySees() {
    return state == State.NORMAL;
  }

  boolean isThere() {
    return state != State.REMOVED;
  }

  /** Whether the work goes on, or has not begun. */
  boolean underWay() {
    return isThere() && phase != Demand.Phase.CLOSED;
  }

  boolean mayBeEditedBy(Reader editor) {
    return underWay() && editor.knows(accountId);
  }
}
