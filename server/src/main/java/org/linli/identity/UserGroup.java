package org.linli.identity;

/** What a member is to the community; the database keeps its number. */
public enum UserGroup {
  ADMINISTRATOR,
  MEMBER,
  SPECIALIST,
  ENTERPRISE,
  BANNED,
  SPECIALIST_APPLICANT,
  ENTERPRISE_APPLICANT;

  /** The number that is kept. */
  public int number() {
    return ordinal();
  }
}
