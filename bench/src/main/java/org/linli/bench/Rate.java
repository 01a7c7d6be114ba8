package org.linli.bench;

import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How fast requests were answered.
 *
 * @param client microseconds of CPU that asking once took on this side
 * @param server microseconds of CPU of the server and its database for one answer
 * @param bytes of a body, on average
 */
record Rate(double perSecond, double client, double server, int bytes) {
  private static final int CONNECTIONS = 8;

  /** Asks these in turn from several connections at once. */
  static Rate of(Server server, List<byte[]> requests, double seconds) throws Exception {
    var next = new AtomicInteger();
    var done = new AtomicInteger();
    var begun = System.nanoTime();
    var end = begun + (long) (seconds * 1e9);
    var own = ownCpu();
    var theirs = server.cpuSeconds();
    Callable<Long> client =
        () -> {
          var bytes = 0L;
          try (var connection = new Connection(server.at("/"))) {
            while (System.nanoTime() < end) {
              bytes += connection.get(requests.get(next.getAndIncrement() % requests.size()));
              done.incrementAndGet();
            }
          }
          return bytes;
        };
    var bytes = 0L;
    try (var clients = Executors.newFixedThreadPool(CONNECTIONS)) {
      for (var one : clients.invokeAll(Collections.nCopies(CONNECTIONS, client))) {
        bytes += one.get();
      }
    }
    var all = done.get();
    return new Rate(
        all / ((System.nanoTime() - begun) / 1e9),
        (ownCpu() - own) / 1e3 / all,
        (server.cpuSeconds() - theirs) * 1e6 / all,
        (int) (bytes / all));
  }

  private static long ownCpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
