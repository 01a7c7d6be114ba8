package org.linli.knowledge;

import org.linli.platform.Event;

/** A member has no opinion on an answer any more. */
public record AnswerVoteWithdrawn(long answerId, long accountId) implements Event {}
