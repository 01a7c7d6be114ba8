package org.linli.market;

import org.linli.platform.Event;

/** A demand is new, reads differently, or others may see it now. */
public record DemandChanged(long demandId) implements Event {}
