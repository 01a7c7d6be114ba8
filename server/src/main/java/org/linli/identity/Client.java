package org.linli.identity;

/**
 * Where a request came from.
 *
 * @param address the client's network address, after trusted proxies
 */
public record Client(String address) {}
