package org.linli.knowledge;

import org.linli.platform.Event;

/** A member disagrees with an answer. */
public record AnswerDisagreed(long answerId, long accountId) implements Event {}
