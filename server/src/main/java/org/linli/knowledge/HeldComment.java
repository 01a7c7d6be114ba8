package org.linli.knowledge;

import org.linli.moderation.Held;
import org.linli.moderation.State;

/** A comment that nobody else changes until the transaction ends, nor what it stands below. */
record HeldComment(
    long id,
    CommentPlace place,
    long targetId,
    long accountId,
    String content,
    State state,
    boolean reported)
    implements Held {}
