package org.linli.neighbourhood;

import org.linli.platform.Event;

/** Neighbours see a new post. */
public record PostPublished(long postId, long accountId) implements Event {}
