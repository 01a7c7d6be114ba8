package org.linli.identity;

import org.linli.RunningServer;

/** Erases the accounts that are due, as a server does every hour. */
public final class HourlyErasure {
  private HourlyErasure() {}

  public static void on(RunningServer server) {
    server.bean(DueErasures.class).run();
  }
}
