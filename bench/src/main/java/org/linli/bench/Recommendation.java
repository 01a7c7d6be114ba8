package org.linli.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How fast neighbours of items are found, beside scipy and Apache Mahout, each in a process of its
 * own; and how good recommendations are on Gowalla. Needs a {@code /usr/bin/python3} that has
 * scipy. Arguments: the project's folder, Gowalla's folder or nothing, which share of the data is
 * drawn.
 */
public class Recommendation {

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final String PYTHON = "/usr/bin/python3";

  private final Path project;
  private final Path folder;
  private final double share;

  private Recommendation(Path project, Path folder, double share) {
    this.project = project;
    this.folder = folder;
    this.share = share;
  }

  public static void main(String[] args) throws Exception {
    var project = Path.of(args[0]).toAbsolutePath();
    var folder = Files.createTempDirectory("linli-bench");
    try {
      var share = Double.parseDouble(args[2]);
      var report = new Recommendation(project, folder, share).report(args[1]);
      System.out.print(report);
      if (share == 1) {
        Files.writeString(project.resolve("bench/results/recommend.txt"), report);
      }
    } finally {
      Server.delete(folder);
    }
  }

  private String report(String gowalla) throws Exception {
    maven(project.resolve("pom.xml"), "-DskipTests", "-pl", "recommend", "package");
    maven(
        measured("recommenders.xml"),
        "dependency:copy-dependencies",
        "-DoutputDirectory=" + folder.resolve("libraries"));
    return """
    Recommendation: each in a process of its own, one after the other
    %s
    %s%s%s\
    """
        .formatted(Machine.now(), pairs(), behaviours(), gowalla.isEmpty() ? "" : gowalla(gowalla));
  }

  private String pairs() throws Exception {
    var users = String.valueOf(part(6040));
    var items = "3704";
    var pairs = part(1_000_000);
    var file = folder.resolve("pairs").toString();
    java("1g", "DrawPairs.java", users, items, String.valueOf(pairs), file);
    var all = String.valueOf(Runtime.getRuntime().availableProcessors());
    var table = new StringBuilder();
    table.append(
        "\n%,d pairs of %s users and %s items, drawn by a power law, to 100 neighbours each\n"
            .formatted(pairs, users, items));
    table.append("                                          first s  fastest s\n");
    row(
        table,
        "scipy, 1 thread",
        run(PYTHON, measured("scipy_neighbours.py").toString(), file, users, items));
    row(
        table,
        "recommend, 1 thread",
        java("1g", "FindNeighbours.java", "pairs", file, users, items, "1"));
    row(
        table,
        "recommend, " + all + " threads",
        java("1g", "FindNeighbours.java", "pairs", file, users, items, all));
    row(
        table,
        "Apache Mahout 0.13, Tanimoto, 1 thread",
        java("2g", "MahoutNeighbours.java", file, users));
    return table.toString();
  }

  private static void row(StringBuilder table, String name, String said) {
    var figures = figures(said);
    table.append(
        "%-40s %8.2f %10.2f\n"
            .formatted(
                name, Double.parseDouble(figures.get(0)), Double.parseDouble(figures.get(1))));
  }

  private String behaviours() throws Exception {
    var members = part(1_000_000);
    var items = part(200_000);
    var figures =
        figures(
            java(
                "1700m",
                "FindNeighbours.java",
                "behaviours",
                String.valueOf(members),
                String.valueOf(items),
                String.valueOf(part(10_000_000))));
    return """

    %,d behaviours of %,d members with %,d items, the newest 500 of each, to 100 neighbours each
    different pairs  drawing s  all s  peak MB
    %,15d %10.1f %6.1f %8.0f
    """
        .formatted(
            Integer.valueOf(figures.get(0)),
            members,
            items,
            Integer.valueOf(figures.get(1)),
            Double.parseDouble(figures.get(2)),
            Double.parseDouble(figures.get(3)),
            Double.parseDouble(figures.get(4)));
  }

  private String gowalla(String data) throws Exception {
    var jar = project.resolve("recommend/target/recommend.jar").toString();
    var said =
        run(
            JAVA,
            "-Xmx1700m",
            "-XX:+UseParallelGC",
            "-cp",
            jar,
            "org.linli.recommend.Evaluate",
            data,
            "gowalla",
            "all");
    return said.lines()
        .filter(line -> !line.startsWith("{"))
        .collect(
            Collectors.joining(
                "\n",
                "\nGowalla, all items ranked; settings chosen on a part of the train file\n",
                "\n"));
  }

  private int part(int whole) {
    return (int) Math.ceil(whole * share);
  }

  private Path measured(String name) {
    return project.resolve("bench/src/measured").resolve(name);
  }

  private String java(String memory, String program, String... arguments) throws Exception {
    var command = new ArrayList<>(List.of(JAVA, "-Xmx" + memory, "-XX:+UseParallelGC", "-cp"));
    command.add(
        project.resolve("recommend/target/recommend.jar") + ":" + folder.resolve("libraries/*"));
    command.add(measured(program).toString());
    command.addAll(List.of(arguments));
    return run(command.toArray(String[]::new));
  }

  private static void maven(Path pom, String... arguments) throws Exception {
    var command = new ArrayList<>(List.of("mvn", "-q", "-B", "-ntp", "-f", pom.toString()));
    command.addAll(List.of(arguments));
    run(command.toArray(String[]::new));
  }

  private static List<String> figures(String said) {
    return List.of(said.strip().lines().toList().getLast().split(" "));
  }

  private static String run(String... command) throws Exception {
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    var said = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IllegalStateException("failed: " + String.join(" ", command));
    }
    return said;
  }
}
