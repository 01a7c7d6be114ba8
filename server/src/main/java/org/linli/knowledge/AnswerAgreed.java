package org.linli.knowledge;

import org.linli.platform.Event;

/** A member agrees with an answer. */
public record AnswerAgreed(long answerId, long accountId) implements Event {}
