package org.linli.market;

import org.linli.platform.Event;

/** An expert has answered and is paid. */
public record ConsultationAnswered(long id, long customerId, long expertId, long fen)
    implements Event {}
