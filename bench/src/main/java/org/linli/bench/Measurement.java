package org.linli.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is measured of a server of its own, on data that is deleted afterwards. */
interface Measurement {
  /** What starts a server that has people sign up. */
  String DEVELOPMENT = "-Dlinli.dev=true";

  /** What it has come to, as text. */
  String of(Server server) throws Exception;

  /**
   * Prints what it has come to, and keeps it in this file of {@code bench/results}.
   *
   * @param args the project's folder, flags of Java
   */
  static void run(String[] args, String file, Measurement measurement, String... more)
      throws Exception {
    var project = Path.of(args[0]).toAbsolutePath();
    Server.build(project);
    var flags = new ArrayList<>(List.of(args).subList(1, args.length));
    flags.addAll(List.of(more));
    var report = run(project, flags, measurement);
    System.out.print(report);
    Files.writeString(project.resolve("bench/results").resolve(file), report);
  }

  /** What it has come to with the newest build. */
  static String run(Path project, List<String> flags, Measurement measurement) throws Exception {
    var data = Files.createTempDirectory("linli-bench");
    try (var server = Server.measured(project, data, flags)) {
      return measurement.of(server);
    } finally {
      Server.delete(data);
    }
  }
}
