package org.linli.market;

import org.linli.platform.Event;

/** A member has signed up for a demand. */
public record DemandSigned(long demandId, long ownerId, String title, long accountId)
    implements Event {}
