package org.linli.wallet;

import java.time.Duration;
import org.linli.RunningServer;

/** Lets time pass until somebody looks after payments that nobody has told us of. */
public final class OpenPayments {
  private OpenPayments() {}

  public static void lookAfter(RunningServer server, Duration pause) {
    server.clock().advance(pause);
    server.bean(OpenTopUps.class).run();
  }
}
