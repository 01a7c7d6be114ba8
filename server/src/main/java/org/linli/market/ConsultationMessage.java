package org.linli.market;

import java.time.Instant;

/**
 * What one of the two has said beside a consultation.
 *
 * @param content Markdown or HTML, cleaned where it might run
 */
public record ConsultationMessage(long id, long senderId, String content, Instant sentAt) {}
