package org.linli.wallet;

/** Where money is. */
public sealed interface Purse {

  /** What a member can spend. */
  record OfMember(long account) implements Purse {}

  /** What is kept for one thing until it is decided who gets it. */
  record Holding(String what, long id) implements Purse {
    public Holding {
      if (!what.matches("[a-z]{1,40}")) {
        throw new IllegalArgumentException("Money is held for " + what);
      }
    }
  }

  /** What the community's server keeps. */
  record Platform() implements Purse {}

  /** The world outside; its balance is the negative of what came in and has not gone out. */
  record Gateway() implements Purse {}
}
