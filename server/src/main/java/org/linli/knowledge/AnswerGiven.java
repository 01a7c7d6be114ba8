package org.linli.knowledge;

import org.linli.platform.Event;

/** Everybody sees a new answer. */
public record AnswerGiven(long answerId, long questionId, long accountId) implements Event {}
