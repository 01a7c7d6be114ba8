package org.linli.knowledge;

import org.linli.platform.Event;

/** A member wants to hear of a question. */
public record QuestionFollowed(long questionId, long accountId) implements Event {}
