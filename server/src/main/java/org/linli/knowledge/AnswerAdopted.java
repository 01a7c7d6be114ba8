package org.linli.knowledge;

import org.linli.platform.Event;

/** The asker has adopted this member's answer, which earned him so much. */
public record AnswerAdopted(long answerId, long questionId, long accountId, String title, long fen)
    implements Event {}
