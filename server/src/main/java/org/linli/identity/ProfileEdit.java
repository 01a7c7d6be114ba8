package org.linli.identity;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a member changes about himself; what is empty stays.
 *
 * @param gender {@code m}, {@code w} or nothing known
 * @param move a new telephone or mailbox, with the codes that prove it
 */
public record ProfileEdit(
    Optional<String> username,
    Optional<String> nickname,
    Optional<Gender> gender,
    Optional<LocalDate> birthday,
    Optional<byte[]> avatar,
    Optional<Move> move) {

  /** The genders a member may give. */
  public enum Gender {
    M,
    W,
    UNKNOWN
  }

  /** A new address; the original code proves the one it takes the place of. */
  public record Move(Address address, String code, String originalCode) {}
}
