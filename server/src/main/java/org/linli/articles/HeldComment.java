package org.linli.articles;

import org.linli.moderation.Held;
import org.linli.moderation.State;

/** A comment that nobody else changes until the transaction ends, nor what it stands below. */
record HeldComment(
    long id, long articleId, long accountId, String content, State state, State articleState)
    implements Held {

  boolean everybodySees() {
    return state == State.NORMAL && articleState == State.NORMAL;
  }
}
