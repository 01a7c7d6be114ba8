package org.linli.recommend;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;

/** The command {@code ./linli recommend tune}: measures each setting on a part of train. */
final class Tune {

  private Tune() {}

  static void main(String[] arguments) {
    try {
      var within = Protocol.read(arguments[1], Path.of(arguments[0])).withinTrain();
      for (var similarity : Grid.of(Method.of(arguments[2]))) {
        var metrics = within.metrics(Scorer.ByNeighbours.of(within.train(), similarity));
        System.out.println(
            metrics.entrySet().stream()
                .map(metric -> "%s %.4f  ".formatted(metric.getKey(), metric.getValue()))
                .collect(joining("", "", similarity.toString())));
      }
    } catch (IOException | IllegalArgumentException refused) {
      System.err.println("linli: " + refused.getMessage());
      System.exit(1);
    }
  }
}
