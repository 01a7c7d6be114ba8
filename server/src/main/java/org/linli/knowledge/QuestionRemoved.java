package org.linli.knowledge;

import org.linli.platform.Event;

/** A question was taken away from everybody. */
public record QuestionRemoved(long questionId, long accountId, String title) implements Event {}
