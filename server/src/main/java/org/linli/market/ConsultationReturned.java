package org.linli.market;

import org.linli.platform.Event;

/** A customer has his money back. */
public record ConsultationReturned(long id, long customerId, long expertId, long fen, Cause cause)
    implements Event {

  /** Why. */
  public enum Cause {
    REFUSED,
    NO_ANSWER,
    /** One of the two was banned or has left. */
    NOBODY_THERE
  }
}
