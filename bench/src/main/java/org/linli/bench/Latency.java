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
      var millis = new double[MEASURED];
      for (var i = 0; i < MEASURED; i++) {
        var begun = System.nanoTime();
        connection.get(requests.get(i % requests.size()));
        millis[i] = (System.nanoTime() - begun) / 1e6;
      }
      Arrays.sort(millis);
      return new Latency(millis[MEASURED / 2], millis[MEASURED * 95 / 100]);
    }
  }
}
