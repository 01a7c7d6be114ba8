package org.linli.group;

/** What an account is to a group; the database keeps its number. */
public enum Rank {
  OWNER,
  ADMINISTRATOR,
  NORMAL,
  /** Asked in, and has not answered. */
  INVITED,
  /** Asks to be let in. */
  APPLIED,
  BANNED;

  /** Whether he is one of those who talk and read. */
  public boolean belongs() {
    return compareTo(NORMAL) <= 0;
  }

  /** Whether he looks after the group. */
  public boolean leads() {
    return compareTo(ADMINISTRATOR) <= 0;
  }

  /** Whether he has a say over somebody of this rank. */
  public boolean isAbove(Rank other) {
    return leads() && compareTo(other) < 0;
  }
}
