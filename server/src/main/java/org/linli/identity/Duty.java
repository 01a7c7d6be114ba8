package org.linli.identity;

/** Work for the community that an administrator has handed to a member. */
public enum Duty {
  /** Looks after what members write: the queue, content, words, tags and activities. */
  MODERATOR,
  /** Looks after who members are: real names and applications. */
  VERIFIER,
  /** Looks after money that goes out: withdrawals, and what the payment gateway says. */
  ACCOUNTANT
}
