package org.linli.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

/** An account as its owner and administrators see it; what is not known is null. */
public record Member(
    long id,
    String username,
    String phoneDigits,
    String email,
    String contactEmail,
    String name,
    String nickname,
    String portrait,
    String gender,
    LocalDate birthday,
    int level,
    UserGroup userGroup,
    int experience,
    String description,
    RealNameState realName,
    Instant createdAt,
    Instant signedInAt,
    boolean moderator,
    boolean verifier,
    boolean accountant) {

  /** Whether he administers the community, and so may do all of its work. */
  public boolean administers() {
    return userGroup == UserGroup.ADMINISTRATOR;
  }

  /** Whether he looks after what members write. */
  public boolean mayModerate() {
    return administers() || moderator && userGroup != UserGroup.BANNED;
  }

  /** Whether he looks after who members are. */
  public boolean mayVerify() {
    return administers() || verifier && userGroup != UserGroup.BANNED;
  }

  /** Whether he looks after money that goes out. */
  public boolean mayKeepAccounts() {
    return administers() || accountant && userGroup != UserGroup.BANNED;
  }

  /** Whether he has this duty, whatever his group. */
  public boolean has(Duty duty) {
    return switch (duty) {
      case MODERATOR -> moderator;
      case VERIFIER -> verifier;
      case ACCOUNTANT -> accountant;
    };
  }

  /** Whether he does any work for the community. */
  public boolean isStaff() {
    return mayModerate() || mayVerify() || mayKeepAccounts();
  }

  /** What his experience has brought him to. */
  public Level standing() {
    return Level.of(level, experience);
  }

  /** The telephone number as mainland clients write it, or null. */
  public String phone() {
    return phoneDigits == null ? null : new Phone(phoneDigits).local();
  }

  /** The address to show: what was entered last, confirmed or not. */
  public String shownEmail() {
    return contactEmail == null ? email : contactEmail;
  }

  /** Whether the text is a name that the member signs in by. */
  public boolean signsInBy(String text) {
    return Stream.of(phone(), username, email)
        .anyMatch(name -> name != null && name.equalsIgnoreCase(text));
  }

  /** What everybody may call the member by. */
  public String shownNickname() {
    return nickname == null ? username : nickname;
  }

  /** What to call the member by. */
  public String calledName() {
    return Stream.of(name, nickname, phone(), username)
        .filter(text -> text != null && !text.isBlank())
        .findFirst()
        .orElse("");
  }
}
