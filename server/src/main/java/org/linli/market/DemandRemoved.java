package org.linli.market;

import org.linli.platform.Event;

/** A demand was taken away from everybody. */
public record DemandRemoved(long demandId, long accountId, String title) implements Event {}
