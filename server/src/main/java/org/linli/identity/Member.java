package org.linli.identity;

/** An account as its owner and administrators see it; what is not known is null. */
public record Member(
    long id,
    String username,
    String phoneDigits,
    String email,
    String contactEmail,
    String name,
    String nickname,
    int level) {

  /** The telephone number as mainland clients write it, or null. */
  public String phone() {
    return phoneDigits == null ? null : new Phone(phoneDigits).local();
  }

  /** The address to show: what was entered last, confirmed or not. */
  public String shownEmail() {
    return contactEmail == null ? email : contactEmail;
  }
}
