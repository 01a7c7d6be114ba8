package org.linli.platform;

import java.time.Instant;
import java.util.Set;

/** Hears facts, each one once, in the order in which they were told. */
public interface Listener {

  /** The name under which it is remembered how far the listener has come. */
  String name();

  /** The kinds of facts it wants to hear. */
  Set<Class<? extends Event>> hears();

  /** Handles a fact, and when it came about, in a transaction that also notes that it was heard. */
  void hear(Event event, Instant happenedAt);
}
