package org.linli.vision.card;

import java.time.LocalDate;

/**
 * The side with the national emblem.
 *
 * @param issuer the police authority
 * @param until the last day, null where the card is good for ever (长期)
 */
public record EmblemSide(String issuer, LocalDate from, LocalDate until) {}
