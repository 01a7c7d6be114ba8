package org.linli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How many fields of drawn identity cards are read right, in good and in bad pictures, and what a
 * hundred cards leave in memory. Needs a Chinese font. Argument: the project's folder; {@code
 * LINLI_BENCH_CARDS} is how many people show a card for each kind of picture, 10 for the report.
 */
public class Cards {
  private static final String MEASURED_PEOPLE = "10";

  public static void main(String[] args) throws Exception {
    var project = Path.of(args[0]).toAbsolutePath();
    var people = System.getenv().getOrDefault("LINLI_BENCH_CARDS", MEASURED_PEOPLE);
    var libraries = Files.createTempDirectory("linli-bench");
    try {
      var report = report(project, libraries, people);
      System.out.print(report);
      if (people.equals(MEASURED_PEOPLE)) {
        Files.writeString(project.resolve("bench/results/cards.txt"), report);
      }
    } finally {
      Server.delete(libraries);
    }
  }

  private static String report(Path project, Path libraries, String people) throws Exception {
    var vision = project.resolve("vision");
    run(
        List.of(
            "mvn",
            "-q",
            "-B",
            "-ntp",
            "-f",
            project + "/pom.xml",
            "-DskipTests",
            "-pl",
            "vision",
            "package",
            "dependency:copy-dependencies",
            "-DincludeScope=runtime",
            "-DoutputDirectory=" + libraries));
    var path =
        String.join(
            ":",
            vision + "/target/vision.jar",
            vision + "/target/vision-tests.jar",
            libraries + "/*");
    return """
    Identity cards: drawn, photographed by a program and read, both sides of %s people a row
    %s

    %s\
    """
        .formatted(
            people,
            Machine.now(),
            run(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx600m",
                    "-Djava.awt.headless=true",
                    "--enable-native-access=ALL-UNNAMED",
                    "-cp",
                    path,
                    project + "/bench/src/measured/ReadCards.java",
                    people)));
  }

  private static String run(List<String> command) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(new ArrayList<>(command))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var output = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IllegalStateException(command.getFirst() + " failed: " + output);
    }
    return output;
  }
}
