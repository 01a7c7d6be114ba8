package org.linli.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Seconds from the command {@code ./linli start} to readiness: one first start on a new data
 * directory, then later starts on the same. Needs Linux. Argument: the project's folder.
 */
public class StartUp {

  private static final int LATER_STARTS = 5;
  private static final int TICKS_PER_SECOND = 100;
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration UNTIL_IDLE = Duration.ofSeconds(20);
  private static final Pattern USED = Pattern.compile("heap .*?used (\\d+)K");

  private final Path project;
  private final Path data;
  private final int port;

  private StartUp(Path project, Path data, int port) {
    this.project = project;
    this.data = data;
    this.port = port;
  }

  /** Seconds and CPU seconds until ready; megabytes when idle, and of heap after a collection. */
  private record Start(double seconds, double cpu, double resident, double heap) {}

  public static void main(String[] args) throws Exception {
    var project = Path.of(args[0]).toAbsolutePath();
    if (new ProcessBuilder(project.resolve("linli").toString(), "build")
            .inheritIO()
            .start()
            .waitFor()
        != 0) {
      System.exit(1);
    }
    var load = Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    var data = Files.createTempDirectory("linli-bench");
    try {
      var bench = new StartUp(project, data, freePort());
      var first = bench.start(false);
      var later = new ArrayList<Start>();
      for (var i = 0; i < LATER_STARTS; i++) {
        later.add(bench.start(true));
      }
      var report = report(first, later, load);
      System.out.print(report);
      var results = Files.createDirectories(project.resolve("bench/results"));
      Files.writeString(results.resolve("start-up.txt"), report);
    } finally {
      delete(data);
    }
  }

  private Start start(boolean thenIdle) throws Exception {
    var command =
        List.of(project.resolve("linli").toString(), "start", "--port=" + port, "--data=" + data);
    var begun = System.nanoTime();
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(data.resolve("bench.log").toFile())
            .start();
    try {
      awaitReady(process, begun + PATIENCE.toNanos());
      var seconds = (System.nanoTime() - begun) / 1e9;
      var cpu = cpuSeconds(process.toHandle());
      if (!thenIdle) {
        return new Start(seconds, cpu, Double.NaN, Double.NaN);
      }
      Thread.sleep(UNTIL_IDLE);
      return new Start(
          seconds, cpu, residentMegabytes(process.pid()), heapMegabytes(process.pid()));
    } finally {
      process.destroy();
      process.waitFor();
    }
  }

  private void awaitReady(Process process, long deadline) throws Exception {
    var readiness = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness").toURL();
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
    throw new IllegalStateException("not ready:\n" + Files.readString(data.resolve("bench.log")));
  }

  /** The process, its descendants, and what either has waited for. */
  private static double cpuSeconds(ProcessHandle root) {
    return Stream.concat(Stream.of(root), root.descendants())
            .mapToLong(process -> ticks(process.pid()))
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

  private static double residentMegabytes(long pid) throws IOException {
    try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      var resident = lines.filter(line -> line.startsWith("VmRSS:")).findFirst().orElseThrow();
      return Long.parseLong(resident.replaceAll("\\D", "")) / 1024.0;
    }
  }

  private static double heapMegabytes(long pid) throws Exception {
    jcmd(pid, "GC.run");
    var used = USED.matcher(jcmd(pid, "GC.heap_info"));
    if (!used.find()) {
      throw new IllegalStateException("GC.heap_info names no used heap");
    }
    return Long.parseLong(used.group(1)) / 1024.0;
  }

  private static String jcmd(long pid, String question) throws IOException {
    var tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    var process = new ProcessBuilder(tool, String.valueOf(pid), question).start();
    return new String(process.getInputStream().readAllBytes());
  }

  private static String report(Start first, List<Start> later, String load) {
    var head =
        """
        Start-up: from the shell command ./linli start to 200 on readiness, embedded database included
        %s, %d cores, JDK %s, load average before %s

        first start on a new data directory: %.2f s, %.2f CPU s

        %d later starts                        median     min     max
        """
            .formatted(
                LocalDate.now(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                load,
                first.seconds,
                first.cpu,
                later.size());
    return head
        + line("ready, s", later, Start::seconds)
        + line("CPU of the process tree until then, s", later, Start::cpu)
        + line("resident set of the JVM when idle, MB", later, Start::resident)
        + line("heap after a full collection, MB", later, Start::heap);
  }

  private static String line(String what, List<Start> starts, ToDoubleFunction<Start> figure) {
    var sorted = starts.stream().mapToDouble(figure).sorted().toArray();
    return "%-37s %8.2f %7.2f %7.2f%n"
        .formatted(what, sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
