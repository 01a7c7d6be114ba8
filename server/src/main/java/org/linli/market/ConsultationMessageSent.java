package org.linli.market;

import org.linli.platform.Event;

/** One of the two has written something beside a consultation. */
public record ConsultationMessageSent(
    long messageId, long consultationId, long senderId, long receiverId) implements Event {}
