package org.linli.platform;

/** Heavy work is full and stayed full while we waited; every door has a code for it. */
public final class Busy extends RuntimeException {

  Busy() {
    super("the gate stayed closed", null, false, false);
  }
}
