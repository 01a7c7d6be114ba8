package org.linli.platform;

/** Heavy work is full and stayed full while we waited; every door has a code for it. */
public final class Busy extends RuntimeException {

  public Busy() {
    super("heavy work did not end in time", null, false, false);
  }
}
