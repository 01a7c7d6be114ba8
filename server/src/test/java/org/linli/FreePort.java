package org.linli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** A port for who comes back to it: below those that systems give to anybody who connects. */
public final class FreePort {
  private static final int FIRST = 12_000;
  private static final int LAST = 32_000;

  private FreePort() {}

  public static int thatStaysFree() {
    return ThreadLocalRandom.current()
        .ints(FIRST, LAST)
        .filter(FreePort::isFree)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isFree(int port) {
    try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
