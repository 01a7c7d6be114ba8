package org.linli.knowledge;

import org.linli.platform.Event;

/** Everybody sees a new question. */
public record QuestionAsked(long questionId, long accountId) implements Event {}
