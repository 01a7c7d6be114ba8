package org.linli.knowledge;

import org.linli.platform.Event;

/** A member has paid for reading the answers to a question. */
public record AnswersBought(long questionId, long accountId, long fen) implements Event {}
