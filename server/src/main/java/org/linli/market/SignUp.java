package org.linli.market;

import java.time.Instant;
import org.linli.identity.Author;

/**
 * A member who wants to do the work of a demand.
 *
 * @param member who he is
 */
public record SignUp(long id, long demandId, Author member, State state, Instant signedAt) {

  /** What its owner says to it. */
  public enum State {
    SIGNED,
    CONFIRMED,
    REFUSED
  }
}
