package org.linli.vision.card;

import java.time.LocalDate;

/**
 * The side with the portrait.
 *
 * @param gender 男 or 女, from the number where it could not be read
 * @param nation without 族, empty where it could not be read
 * @param birthday as printed, from the number where it could not be read
 * @param address its lines joined
 * @param number 18 characters that passed the caller's check
 * @param agreeing whether birthday and gender, where they could be read, are those of the number
 */
public record PortraitSide(
    String name,
    String gender,
    String nation,
    LocalDate birthday,
    String address,
    String number,
    boolean agreeing) {}
