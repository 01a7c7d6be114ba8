package org.linli.moderation;

import org.linli.platform.Event;

/** A member complained of some content, for the first time. */
public record ContentReported(Subject subject, long accountId) implements Event {}
