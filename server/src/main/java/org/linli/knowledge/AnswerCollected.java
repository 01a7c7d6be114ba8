package org.linli.knowledge;

import org.linli.platform.Event;

/** A member put an answer into his collection. */
public record AnswerCollected(long answerId, long accountId) implements Event {}
