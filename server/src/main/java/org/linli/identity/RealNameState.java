package org.linli.identity;

/** How far a member's real name has come; the database keeps its number. */
public enum RealNameState {
  NONE,
  /** Declared by the member; nobody has looked at it yet. */
  WAITING,
  CONFIRMED,
  REFUSED;

  /** The number that is kept. */
  public int number() {
    return ordinal();
  }
}
