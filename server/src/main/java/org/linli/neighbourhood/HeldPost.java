package org.linli.neighbourhood;

import org.linli.identity.Reader;
import org.linli.moderation.Held;
import org.linli.moderation.State;

/** A post that nobody else changes until the transaction ends. */
record HeldPost(
    long id,
    long accountId,
    String content,
    String itemId,
    State state,
    boolean reported,
    boolean deleted,
    boolean placed)
    implements Held {

  boolean everybodySees() {
    return state == State.NORMAL && placed;
  }

  boolean mayBeEditedBy(Reader editor) {
    return state != State.REMOVED && !deleted && editor.knows(accountId);
  }
}
