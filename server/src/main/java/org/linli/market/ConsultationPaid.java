package org.linli.market;

import org.linli.platform.Event;

/** An expert was paid without having written an answer: the customer says he got one. */
public record ConsultationPaid(long id, long customerId, long expertId, long fen)
    implements Event {}
