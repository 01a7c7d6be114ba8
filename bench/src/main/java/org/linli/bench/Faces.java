package org.linli.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How fast faces are found, described and looked for among many. Arguments: the project's folder,
 * flags of Java; LINLI_BENCH_FACES says how many, LINLI_MODELS where the pack is.
 */
final class Faces {

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private final Path project;
  private final int faces;

  private Faces(Path project, int faces) {
    this.project = project;
    this.faces = faces;
  }

  public static void main(String[] args) throws Exception {
    var project = Path.of(args[0]).toAbsolutePath();
    Server.build(project);
    var faces = Integer.parseInt(System.getenv().getOrDefault("LINLI_BENCH_FACES", "1000000"));
    var flags = List.of(args).subList(1, args.length);
    var report = new Faces(project, faces).report() + FaceRequests.report(project, faces, flags);
    System.out.print(report);
    if (faces == 1_000_000) {
      Files.writeString(project.resolve("bench/results/faces.txt"), report);
    }
  }

  private String report() throws Exception {
    return """
    Faces: looked for among %,d, and looked at, one thread
    %s
    %s%s\
    """
        .formatted(faces, Machine.now(), scan(), networks());
  }

  private String scan() throws Exception {
    var command = List.of("--add-modules", "jdk.incubator.vector", "-Xmx1g", "-XX:+UseParallelGC");
    var said = run(command, measured(), String.valueOf(faces));
    var table = new StringBuilder();
    table.append("\nthe nearest of all, ms                median   slowest of 21  times plain\n");
    var figures = new HashMap<String, String[]>();
    said.lines().map(line -> line.split(" ")).forEach(line -> figures.put(line[0], line));
    row(table, "plain loop over rows", "plain", figures);
    row(table, "Vector API over rows", "vector", figures);
    row(table, "FaceScan, tiles of 128", "scan", figures);
    return table.append("heap of FaceScan: %s MB\n".formatted(figures.get("heap")[1])).toString();
  }

  private static void row(
      StringBuilder table, String name, String key, Map<String, String[]> figures) {
    var median = Double.parseDouble(figures.get(key)[1]);
    var slowest = Double.parseDouble(figures.get(key)[2]);
    var plain = Double.parseDouble(figures.get("plain")[1]);
    table.append("%-34s %9.2f %15.2f %12.2f\n".formatted(name, median, slowest, plain / median));
  }

  private String networks() throws Exception {
    var folder = System.getenv().getOrDefault("LINLI_MODELS", project + "/data/models");
    if (!Files.isDirectory(Path.of(folder))) {
      return "\nThere is no pack in " + folder + ".\n";
    }
    return "\n" + run(List.of(), "org.linli.vision.face.Models", "check", folder);
  }

  private String measured() {
    return project.resolve("bench/src/measured/ScanFaces.java").toString();
  }

  private String run(List<String> flags, String... program) throws Exception {
    var run = project.resolve("run");
    var jar = run.resolve(Files.readString(run.resolve("current")).strip()).resolve("server.jar");
    var command = new ArrayList<>(List.of(JAVA, "--enable-native-access=ALL-UNNAMED"));
    command.addAll(flags);
    command.addAll(List.of("-cp", jar.toString()));
    command.addAll(List.of(program));
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    var said = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IllegalStateException("failed: " + String.join(" ", command));
    }
    return said;
  }
}
