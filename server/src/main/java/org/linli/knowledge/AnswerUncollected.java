package org.linli.knowledge;

import org.linli.platform.Event;

/** A member took an answer out of his collection. */
public record AnswerUncollected(long answerId, long accountId) implements Event {}
