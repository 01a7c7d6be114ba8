package org.linli.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Seconds from the command {@code ./linli start} to readiness: one first start on a new data
 * directory, then later starts on the same. Needs Linux. Argument: the project's folder.
 */
public class StartUp {

  private static final int LATER_STARTS = 5;
  private static final Duration UNTIL_IDLE = Duration.ofSeconds(20);

  private final Path project;
  private final Path data;

  private StartUp(Path project, Path data) {
    this.project = project;
    this.data = data;
  }

  /** Seconds and CPU seconds until ready; megabytes when idle, and of heap after a collection. */
  private record Start(double seconds, double cpu, double resident, double heap) {}

  public static void main(String[] args) throws Exception {
    var project = Path.of(args[0]).toAbsolutePath();
    Server.build(project);
    var machine = Machine.now();
    var data = Files.createTempDirectory("linli-bench");
    try {
      var bench = new StartUp(project, data);
      var first = bench.start(false);
      var later = new ArrayList<Start>();
      for (var i = 0; i < LATER_STARTS; i++) {
        later.add(bench.start(true));
      }
      var report = report(first, later, machine);
      System.out.print(report);
      var results = Files.createDirectories(project.resolve("bench/results"));
      Files.writeString(results.resolve("start-up.txt"), report);
    } finally {
      Server.delete(data);
    }
  }

  private Start start(boolean thenIdle) throws Exception {
    var begun = System.nanoTime();
    try (var server = Server.start(project, data)) {
      var seconds = (System.nanoTime() - begun) / 1e9;
      var cpu = server.cpuSeconds();
      if (!thenIdle) {
        return new Start(seconds, cpu, Double.NaN, Double.NaN);
      }
      Thread.sleep(UNTIL_IDLE);
      var memory = Memory.of(server.handle().pid());
      return new Start(seconds, cpu, memory.resident(), memory.heap());
    }
  }

  private static String report(Start first, List<Start> later, Machine machine) {
    var head =
        """
        Start-up: from the shell command ./linli start to 200 on readiness, embedded database included
        %s

        first start on a new data directory: %.2f s, %.2f CPU s

        %d later starts                        median     min     max
        """
            .formatted(machine, first.seconds, first.cpu, later.size());
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
}
