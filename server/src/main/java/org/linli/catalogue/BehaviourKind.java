package org.linli.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** What members do with items. */
public enum BehaviourKind {
  BROWSE,
  FAVOURITE,
  CART,
  BUY;

  /** The kind that shops mean by this number. */
  public static Optional<BehaviourKind> of(long number) {
    return Arrays.stream(values()).filter(kind -> kind.number() == number).findFirst();
  }

  /** The number by which shops know it. */
  public int number() {
    return ordinal() + 1;
  }
}
