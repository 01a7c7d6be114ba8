package org.linli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How fast segmenters cut the same text, each in a process and on a thread of its own, and how many
 * words are those of Python's jieba. Needs a {@code /usr/bin/python3} that has it. Argument: the
 * project's folder.
 */
public class Segmentation {

  private static final Map<String, String> NAMES =
      Map.of(
          "jieba", "Python jieba 0.42.1",
          "linli", "text, this project",
          "huaban", "com.huaban:jieba-analysis 1.0.2",
          "hanlp", "com.hankcs:hanlp portable-1.8.6");

  private static final Pattern DEMO_TEXT =
      Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*\\p{IsHan}.*?)\"");
  private static final int ROUNDS = 2;

  private final Path measured;
  private final Path folder;
  private final String libraries;

  private Segmentation(Path project, Path folder) {
    measured = project.resolve("bench/src/measured");
    libraries = project.resolve("text/target/text.jar") + ":" + folder.resolve("libraries/*");
    this.folder = folder;
  }

  /** CPU seconds for loading and for one pass. */
  private record Run(double load, double seconds) {}

  public static void main(String[] args) throws Exception {
    var project = Path.of(args[0]).toAbsolutePath();
    var folder = Files.createTempDirectory("linli-bench");
    try {
      var report = new Segmentation(project, folder).report(project);
      System.out.print(report);
      Files.writeString(project.resolve("bench/results/segmentation.txt"), report);
    } finally {
      Server.delete(folder);
    }
  }

  private String report(Path project) throws Exception {
    run(
        "mvn",
        "-q",
        "-B",
        "-ntp",
        "-f",
        project + "/pom.xml",
        "-DskipTests",
        "-pl",
        "text",
        "package");
    run(
        "mvn",
        "-q",
        "-B",
        "-ntp",
        "-f",
        measured + "/segmenters.xml",
        "dependency:copy-dependencies",
        "-DoutputDirectory=" + folder.resolve("libraries"));
    var machine = Machine.now();
    var drawn = folder.resolve("drawn.txt");
    run("/usr/bin/python3", measured + "/jieba_lines.py", "text", drawn.toString());
    var demo = Files.write(folder.resolve("demo.txt"), demo(project));
    return """
    Segmentation: one thread, each segmenter in a process of its own, fastest pass of %d processes
    %s
    """
            .formatted(ROUNDS, machine)
        + table("text drawn from the dictionary, names, Latin and signs mixed in", drawn)
        + table("texts of the demo community", demo);
  }

  private static List<String> demo(Path project) throws IOException {
    var lines = new ArrayList<String>();
    var resources = project.resolve("server/src/main/resources/demo");
    for (var name : List.of("articles.json", "questions-zh.json")) {
      DEMO_TEXT
          .matcher(Files.readString(resources.resolve(name)))
          .results()
          .flatMap(found -> found.group(1).translateEscapes().lines())
          .map(line -> line.replace('\t', ' '))
          .filter(line -> !line.isBlank())
          .forEach(lines::add);
    }
    return lines;
  }

  private String table(String title, Path text) throws Exception {
    var best = new LinkedHashMap<String, Run>();
    for (var round = 0; round < ROUNDS; round++) {
      for (var name : List.of("jieba", "linli", "huaban", "hanlp")) {
        best.merge(name, cut(name, text), Segmentation::faster);
      }
    }
    var megabytes = Files.size(text) / 1e6;
    var table = new StringBuilder("\n%s, %.2f MB\n".formatted(title, megabytes));
    table.append(
        "                                     MB/s  times jieba  load s  same lines %  same words"
            + " %\n");
    for (var name : best.keySet()) {
      var run = best.get(name);
      table.append(
          "%-33s %7.2f %12.1f %7.2f %13.1f %13.2f\n"
              .formatted(
                  NAMES.get(name),
                  megabytes / run.seconds,
                  best.get("jieba").seconds / run.seconds,
                  run.load,
                  Agreement.ofLines(words("jieba", text), words(name, text)),
                  Agreement.ofWords(words("jieba", text), words(name, text))));
    }
    return table.toString();
  }

  private static Run faster(Run one, Run other) {
    return new Run(Math.min(one.load, other.load), Math.min(one.seconds, other.seconds));
  }

  private Run cut(String name, Path text) throws Exception {
    var target = target(name, text).toString();
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var said =
        name.equals("jieba")
            ? run("/usr/bin/python3", measured + "/jieba_lines.py", "cut", text.toString(), target)
            : run(
                java, "-cp", libraries, measured + "/CutLines.java", name, text.toString(), target);
    var figures = said.strip().lines().toList().getLast().split(" ");
    return new Run(Double.parseDouble(figures[0]), Double.parseDouble(figures[1]));
  }

  private List<String> words(String name, Path text) throws IOException {
    return Files.readAllLines(target(name, text));
  }

  private Path target(String name, Path text) {
    return folder.resolve(name + "-" + text.getFileName());
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
