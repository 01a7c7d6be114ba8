package org.linli.bench;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Transfers a second in the ledger, one in each transaction and a thousand. Arguments: the
 * project's folder, flags of Java.
 */
class Transfers {
  private static final int WARM_UP_SECONDS = 5;
  private static final int SECONDS = 10;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Server server;

  private Transfers(Server server) {
    this.server = server;
  }

  public static void main(String[] args) throws Exception {
    Measurement.run(args, "ledger.txt", server -> new Transfers(server).report());
  }

  private String report() throws Exception {
    var load = Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    rate(8, 1, WARM_UP_SECONDS);
    return """
    Transfers a second, embedded database, fsync on, 10,000 members
    %s, %d cores, JDK %s, load average %s, %d s each

    one in a transaction, 16 at once     %8.0f   (target 2,000)
    a thousand in a transaction, 4 at once %6.0f   (target 20,000)
    """
        .formatted(
            LocalDate.now(),
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("java.runtime.version"),
            load,
            SECONDS,
            rate(16, 1, SECONDS),
            rate(4, 1_000, SECONDS));
  }

  private double rate(int threads, int batch, int seconds) throws Exception {
    var path =
        "/api/bench/transfers?threads=%d&batch=%d&seconds=%d".formatted(threads, batch, seconds);
    var request =
        HttpRequest.newBuilder(server.at(path)).POST(HttpRequest.BodyPublishers.noBody()).build();
    return Double.parseDouble(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
  }
}
