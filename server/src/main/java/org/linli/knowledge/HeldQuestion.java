package org.linli.knowledge;

import java.time.Instant;
import org.linli.identity.Reader;
import org.linli.identity.UserGroup;
import org.linli.moderation.Held;
import org.linli.moderation.State;

/** A question that nobody else changes until the transaction ends. */
record HeldQuestion(
    long id,
    long accountId,
    long editorId,
    String title,
    String description,
    State state,
    boolean anonymous,
    boolean rewarded,
    long priceFen,
    Bounty.State bounty,
    String allowedGroups,
    Long adoptedAnswerId,
    Instant createdAt,
    Instant editedAt)
    implements Held {

  boolean admits(UserGroup group) {
    return new Bounty(priceFen, Bounty.read(allowedGroups)).admits(group);
  }

  boolean mayBeEditedBy(Reader editor) {
    return state != State.REMOVED && editor.knows(accountId);
  }
}
