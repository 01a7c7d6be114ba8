package org.linli.market;

import org.linli.platform.Event;

/** Somebody has asked an expert; the price is held. */
public record ConsultationBooked(long id, long customerId, long expertId, long fen)
    implements Event {}
