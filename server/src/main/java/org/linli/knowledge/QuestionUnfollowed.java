package org.linli.knowledge;

import org.linli.platform.Event;

/** A member no longer wants to hear of a question. */
public record QuestionUnfollowed(long questionId, long accountId) implements Event {}
