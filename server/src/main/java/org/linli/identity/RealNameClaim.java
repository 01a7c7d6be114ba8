package org.linli.identity;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.identity.ProfileEdit.Gender;

/** Who somebody says a member is; an empty text or an empty part says nothing. */
public record RealNameClaim(
    String name,
    Optional<Gender> gender,
    Optional<LocalDate> birthday,
    String nationality,
    String address,
    String number,
    IdCard card) {
  private static final int LONGEST_NAME = 50;
  private static final int LONGEST_ADDRESS = 200;

  /** A claim that says nothing of a card. */
  public RealNameClaim(
      String name,
      Optional<Gender> gender,
      Optional<LocalDate> birthday,
      String nationality,
      String address,
      String number) {
    this(name, gender, birthday, nationality, address, number, IdCard.UNKNOWN);
  }

  static RealNameClaim of(RealName kept) {
    return new RealNameClaim("", Optional.empty(), Optional.empty(), "", "", "").or(kept);
  }

  /** The same, where it says nothing as the record has it. */
  RealNameClaim or(RealName kept) {
    return new RealNameClaim(
        first(name, kept.name()),
        gender.or(() -> Optional.ofNullable(kept.gender())),
        birthday.or(() -> Optional.ofNullable(kept.birthday())),
        first(nationality, kept.nationality()),
        first(address, kept.address()),
        first(number, kept.number()),
        card);
  }

  /** The number, where the claim is complete and nothing of it is impossible. */
  Optional<IdNumber> proof(LocalDate today) {
    var fits =
        !name.isBlank()
            && within(name, LONGEST_NAME)
            && isName(nationality)
            && isAddress(address)
            && isName(card.organization())
            && birthday.filter(day -> !IdNumber.possible(day, today)).isEmpty();
    return fits ? IdNumber.of(number.strip(), today) : Optional.empty();
  }

  private static String first(String given, String kept) {
    return given.isEmpty() && kept != null ? kept : given;
  }

  static boolean isName(String text) {
    return within(text, LONGEST_NAME);
  }

  static boolean isAddress(String text) {
    return within(text, LONGEST_ADDRESS);
  }

  private static boolean within(String text, int most) {
    return text == null || text.codePointCount(0, text.length()) <= most;
  }
}
