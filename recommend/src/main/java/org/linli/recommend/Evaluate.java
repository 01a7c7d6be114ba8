package org.linli.recommend;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command {@code ./linli recommend evaluate}: a table, and a line of JSON for each run. */
final class Evaluate {

  private Evaluate() {}

  static void main(String[] arguments) {
    try {
      var protocol = Protocol.read(arguments[1], Path.of(arguments[0]));
      var runs = runs(protocol, arguments[2]);
      System.out.println(Run.header(runs.getFirst()));
      runs.forEach(run -> System.out.println(run.row()));
      runs.forEach(run -> System.out.println(run.json()));
    } catch (IOException | IllegalArgumentException refused) {
      System.err.println("linli: " + refused.getMessage());
      System.exit(1);
    }
  }

  private static List<Run> runs(Protocol protocol, String name) {
    if (!name.equals("all")) {
      return List.of(run(protocol, Method.of(name)));
    }
    var runs = new ArrayList<Run>();
    for (var method : Method.values()) {
      if (method == Method.EASE && protocol.train().items() > Similarity.Ease.MOST_ITEMS) {
        System.err.println("linli: ease is left out, there are too many items for it.");
      } else {
        runs.add(run(protocol, method));
      }
    }
    return runs;
  }

  private static Run run(Protocol protocol, Method method) {
    var settings = Settings.of(method, protocol);
    Peak.forget();
    var begun = System.nanoTime();
    var scorer = settings.build(protocol.train());
    var seconds = (System.nanoTime() - begun) / 1e9;
    var peak = Peak.megabytes();
    return new Run(
        protocol.name(),
        method.label(),
        settings.toString(),
        protocol.metrics(scorer),
        seconds,
        peak);
  }
}
