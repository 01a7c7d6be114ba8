package org.linli.knowledge;

import java.time.Instant;
import org.linli.identity.Reader;
import org.linli.moderation.Held;
import org.linli.moderation.State;

/** An answer that nobody else changes until the transaction ends, nor its question. */
record HeldAnswer(
    long id,
    long questionId,
    long accountId,
    long editorId,
    String content,
    State state,
    boolean anonymous,
    boolean rewarded,
    int agrees,
    Instant editedAt,
    String title,
    State questionState)
    implements Held {

  boolean everybodySees() {
    return state == State.NORMAL && questionState == State.NORMAL;
  }

  boolean mayBeEditedBy(Reader editor) {
    return state != State.REMOVED && questionState != State.REMOVED && editor.knows(accountId);
  }
}
