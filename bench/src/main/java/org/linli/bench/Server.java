package org.linli.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The server as {@code ./linli start} starts it, on a port of its own; closing stops it. */
final class Server implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int TICKS_PER_SECOND = 100;
  private final Process process;
  private final Path log;
  private final int port;

  private Server(Process process, Path log, int port) {
    this.process = process;
    this.log = log;
    this.port = port;
  }

  /** Builds what is not built yet, so that no start has to. */
  static void build(Path project) throws Exception {
    var build = new ProcessBuilder(project.resolve("linli").toString(), "build");
    if (build.inheritIO().start().waitFor() != 0) {
      System.exit(1);
    }
  }

  /** Starts the command, and answers when readiness does. */
  static Server start(Path project, Path data, String... options) throws Exception {
    var port = freePort();
    var linli = project.resolve("linli").toString();
    var command = new ArrayList<>(List.of(linli, "start", "--port=" + port, "--data=" + data));
    command.addAll(List.of(options));
    return start(new ProcessBuilder(command), data, port);
  }

  /** The newest build with what only measurements need beside it. */
  static Server measured(Path project, Path data, List<String> flags) throws Exception {
    var port = freePort();
    var run = project.resolve("run");
    var jar = run.resolve(Files.readString(run.resolve("current")).strip()).resolve("server.jar");
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command = new ArrayList<>(List.of(java));
    command.addAll(flags);
    command.addAll(List.of("-cp", jar.toString()));
    command.add(project.resolve("bench/src/measured/MeasuredServer.java").toString());
    var builder = new ProcessBuilder(command);
    builder.environment().put("LINLI_PORT", String.valueOf(port));
    builder.environment().put("LINLI_DATA", data.toString());
    return start(builder, data, port);
  }

  private static Server start(ProcessBuilder builder, Path data, int port) throws Exception {
    var log = data.resolve("bench.log");
    var process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    var server = new Server(process, log, port);
    try {
      server.awaitReady();
      return server;
    } catch (Exception e) {
      server.close();
      throw e;
    }
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  /** CPU of the process, its descendants, and what either has waited for. */
  double cpuSeconds() {
    return Stream.concat(Stream.of(handle()), handle().descendants())
            .mapToLong(each -> ticks(each.pid()))
            .sum()
        / (double) TICKS_PER_SECOND;
  }

  private static long ticks(long pid) {
    try {
      var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
      var afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      return Stream.of(afterName).skip(11).limit(4).mapToLong(Long::parseLong).sum();
    } catch (IOException e) {
      return 0;
    }
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private void awaitReady() throws Exception {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    var readiness = at("/actuator/health/readiness").toURL();
    while (process.isAlive() && System.nanoTime() < deadline) {
      try {
        if (((HttpURLConnection) readiness.openConnection()).getResponseCode() == 200) {
          return;
        }
      } catch (IOException e) {
        // Nobody listens yet.
      }
      Thread.sleep(10);
    }
    throw new IllegalStateException("not ready:\n" + Files.readString(log));
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }

  /** Deletes a folder with all that is in it. */
  static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
