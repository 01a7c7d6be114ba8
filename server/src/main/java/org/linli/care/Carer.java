package org.linli.care;

/**
 * Somebody in the order in which carers are told.
 *
 * @param account who
 * @param waitSeconds how long he has to answer before the next is told
 */
public record Carer(long account, int waitSeconds) {}
