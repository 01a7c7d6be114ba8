import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Starts the server once on an empty data directory, asks it for a few pages and stops it, so that
 * the JVM sees what a start needs. Arguments: a file for the server's log, then the command.
 */
public class TrainingRun {

  private static final Duration UNTIL_READY = Duration.ofMinutes(3);
  private static final Duration UNTIL_STOPPED = Duration.ofMinutes(5);
  private static final int ROUNDS = 5;

  private final HttpClient http = HttpClient.newHttpClient();
  private final Process server;
  private final URI address;
  private final Path data;

  private TrainingRun(Process server, URI address, Path data) {
    this.server = server;
    this.address = address;
    this.data = data;
  }

  public static void main(String[] args) throws Exception {
    var data = Files.createTempDirectory("linli-training");
    var port = freePort();
    var server = start(Path.of(args[0]), List.of(args).subList(1, args.length), data, port);
    var run = new TrainingRun(server, URI.create("http://127.0.0.1:" + port), data);
    Runtime.getRuntime().addShutdownHook(new Thread(run::cleanUp));
    System.exit(run.succeeds() ? 0 : 1);
  }

  private boolean succeeds() throws InterruptedException {
    var ready = becomesReady();
    if (ready) {
      warmUp();
    }
    return stops() && ready;
  }

  private static Process start(Path log, List<String> command, Path data, int port)
      throws IOException {
    var builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    var environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("LINLI_"));
    environment.put("LINLI_PORT", String.valueOf(port));
    environment.put("LINLI_DATA", data.toString());
    environment.put("LINLI_DEV", "true");
    return builder.start();
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private boolean becomesReady() throws InterruptedException {
    var deadline = System.nanoTime() + UNTIL_READY.toNanos();
    while (server.isAlive() && System.nanoTime() < deadline) {
      if (status("GET", "/actuator/health/readiness") == 200) {
        return true;
      }
      Thread.sleep(100);
    }
    return false;
  }

  private void warmUp() throws InterruptedException {
    for (var round = 0; round < ROUNDS; round++) {
      status("GET", "/");
      status("GET", "/docs");
      status("POST", "/api/captcha");
      status("GET", "/actuator/health/readiness");
    }
  }

  /** Whatever is answered, even that the path is unknown, warms the way to it; 0 is no answer. */
  private int status(String method, String path) throws InterruptedException {
    var request =
        HttpRequest.newBuilder(address.resolve(path))
            .timeout(Duration.ofSeconds(10))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return 0;
    }
  }

  /** The JVM writes its cache while it stops, which takes some seconds. */
  private boolean stops() throws InterruptedException {
    server.destroy();
    if (server.waitFor(UNTIL_STOPPED.toSeconds(), TimeUnit.SECONDS)) {
      return true;
    }
    server.destroyForcibly();
    return false;
  }

  /** Also when the build is interrupted. */
  private void cleanUp() {
    try {
      stops();
      try (var files = Files.walk(data)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException("left behind: " + data, e);
    }
  }
}
