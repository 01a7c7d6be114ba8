package org.linli.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Milliseconds until a whole answer is here, one request after the other on one connection. */
record Latency(double median, double p95) {
  private static final int WARM_UP = 3_000;
  private static final int MEASURED = 1_000;

  static Latency of(Server server, List<byte[]> requests) throws IOException {
    try (var connection = new Connection(server.at("/"))) {
      for (var i = 0; i < WARM_UP; i++) {
        connection.get(requests.get(i % requests.size()));
      }
      return of(connection, requests, MEASURED);
    }
  }

  /** Of so many requests without warming up. */
  static Latency of(Connection connection, List<byte[]> requests, int count) throws IOException {
    var millis = new double[count];
    for (var i = 0; i < count; i++) {
      var begun = System.nanoTime();
      connection.get(requests.get(i % requests.size()));
      millis[i] = (System.nanoTime() - begun) / 1e6;
    }
    Arrays.sort(millis);
    return new Latency(millis[count / 2], millis[count * 95 / 100]);
  }
}
