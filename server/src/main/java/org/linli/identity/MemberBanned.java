package org.linli.identity;

import org.linli.platform.Event;

/** An administrator has banned a member. */
public record MemberBanned(long account) implements Event {}
