package org.linli.market;

import org.linli.platform.Event;

/** An administrator has made a member a specialist. */
public record SpecialistConfirmed(long account) implements Event {}
