package org.linli.knowledge;

import org.linli.platform.Event;

/** A comment was taken away from everybody. */
public record CommentRemoved(long commentId, long accountId, String content) implements Event {}
