package org.linli.market;

import org.linli.platform.Event;

/** An expert has said that he will answer. */
public record ConsultationConfirmed(long id, long customerId, long expertId) implements Event {}
