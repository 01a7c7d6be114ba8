package org.linli.moderation;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What came of deciding on content. */
public enum Transition {
  DONE,
  /** It is not in the state from which this can be done. */
  NOT_NOW,
  NO_SUCH_CONTENT;

  /** Decides on content that is in one of these states. */
  public static <H extends Held> Transition of(
      Optional<H> held, Set<State> from, Consumer<H> decision) {
    if (held.isEmpty()) {
      return NO_SUCH_CONTENT;
    }
    if (!from.contains(held.get().state())) {
      return NOT_NOW;
    }
    decision.accept(held.get());
    return DONE;
  }
}
