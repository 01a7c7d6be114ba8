package org.linli.knowledge;

import org.linli.platform.Event;

/** A question reads differently, or others may see it now. */
public record QuestionChanged(long questionId) implements Event {}
