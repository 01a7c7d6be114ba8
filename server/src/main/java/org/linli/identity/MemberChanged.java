package org.linli.identity;

import org.linli.platform.Event;

/** Somebody is new here, or shows himself otherwise. */
public record MemberChanged(long account) implements Event {}
