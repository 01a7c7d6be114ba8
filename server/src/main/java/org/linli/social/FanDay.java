package org.linli.social;

import java.time.LocalDate;

/**
 * What a day did to the fans of somebody.
 *
 * @param fans how many there were at its end
 */
public record FanDay(LocalDate day, long fans, long gained, long lost) {}
