package org.linli;

import java.util.ArrayList;
import java.util.List;

/** Checks that tests leave behind for the time after the shared server was restarted. */
public final class AfterRestart {
  private static final List<Check> CHECKS = new ArrayList<>();

  private AfterRestart() {}

  record Check(String name, Runnable assertion) {}

  /** Looks now, and again when the server has come back. */
  public static synchronized void nowAndLater(String name, Runnable assertion) {
    assertion.run();
    CHECKS.add(new Check(name, assertion));
  }

  static synchronized List<Check> all() {
    return List.copyOf(CHECKS);
  }
}
