package org.linli.knowledge;

import org.linli.platform.Event;

/** An answer was taken away from everybody; the title is its question's. */
public record AnswerRemoved(long answerId, long accountId, String title) implements Event {}
