package org.linli.articles;

import java.time.Instant;
import org.linli.identity.Reader;
import org.linli.moderation.Held;
import org.linli.moderation.State;

/** An article that nobody else changes until the transaction ends. */
record HeldArticle(
    long id,
    long accountId,
    long editorId,
    String title,
    String description,
    String content,
    String cover,
    long priceFen,
    State state,
    boolean rewarded,
    Instant createdAt,
    Instant editedAt)
    implements Held {

  boolean mayBeEditedBy(Reader editor) {
    return state != State.REMOVED && editor.knows(accountId);
  }

  boolean everybodySees() {
    return state == State.NORMAL;
  }
}
