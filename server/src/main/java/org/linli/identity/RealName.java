package org.linli.identity;

import java.time.Instant;
import java.time.LocalDate;
import org.linli.identity.ProfileEdit.Gender;

/** Who a member is in the eyes of the law; what is not known is null. */
public record RealName(
    long accountId,
    RealNameState state,
    String name,
    Gender gender,
    String nationality,
    LocalDate birthday,
    String address,
    String number,
    Instant appliedAt,
    Instant decidedAt,
    IdCard card) {

  RealNameDetails details() {
    return new RealNameDetails(nationality, address, card);
  }

  boolean isAs(RealNameState seen, Instant seenAt) {
    return state == seen && appliedAt.equals(seenAt);
  }
}
