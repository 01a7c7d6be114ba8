package org.linli.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** Whether an item can be had. */
public enum ItemStatus {
  INCOMPLETE,
  UNLISTED,
  ON_SALE,
  OFF_SALE,
  DELETED;

  /** The status that shops mean by this number. */
  static Optional<ItemStatus> of(long number) {
    return Arrays.stream(values()).filter(status -> status.number() == number).findFirst();
  }

  /** The number by which shops know it. */
  public int number() {
    return ordinal() - 1;
  }
}
