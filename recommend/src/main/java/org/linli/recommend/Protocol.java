package org.linli.recommend;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** How good recommendations are measured. */
sealed interface Protocol permits FullRanking, LeaveOneOut {

  static Protocol read(String name, Path folder) throws IOException {
    return switch (name) {
      case FullRanking.NAME -> FullRanking.read(folder);
      case LeaveOneOut.NAME -> LeaveOneOut.read(folder);
      default -> throw new IOException("there is no protocol " + name);
    };
  }

  String name();

  Interactions train();

  /** The same measured on a part of train, of which the rest becomes train. */
  Protocol withinTrain();

  /** By name, the one by which settings are chosen first. */
  Map<String, Double> metrics(Scorer scorer);
}
