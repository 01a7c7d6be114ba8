package org.linli.market;

/**
 * What opens the picture of one licence for a while.
 *
 * @param until the second of the epoch at which it ends
 * @param seal that it was us who wrote it, hexadecimal
 */
public record LicenceTicket(String licence, long until, String seal) {}
