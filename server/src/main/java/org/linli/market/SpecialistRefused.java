package org.linli.market;

import org.linli.platform.Event;

/** An administrator has refused to make a member a specialist. */
public record SpecialistRefused(long account) implements Event {}
