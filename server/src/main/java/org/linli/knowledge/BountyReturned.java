package org.linli.knowledge;

import org.linli.platform.Event;

/** Nobody earned what was offered for an answer; the asker has it back. */
public record BountyReturned(long questionId, long accountId, String title, long fen)
    implements Event {}
