package org.linli.platform.live;

/**
 * Who listens to what.
 *
 * @param session the token that lets him
 * @param topic what he looks at besides what concerns himself, or nothing
 */
public record Listening(long account, String session, String topic) {}
