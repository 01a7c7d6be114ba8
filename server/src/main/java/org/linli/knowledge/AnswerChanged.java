package org.linli.knowledge;

import org.linli.platform.Event;

/** An answer reads differently, or others may see it now. */
public record AnswerChanged(long answerId) implements Event {}
