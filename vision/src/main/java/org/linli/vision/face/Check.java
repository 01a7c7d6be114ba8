package org.linli.vision.face;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Tries every file of the pack, and all of them together, on a drawn picture. */
record Check(PrintStream output) {

  private static final int TIMES = 15;

  /** Whether all that have to be there are and work. */
  boolean check(Manifest manifest, Path folder) {
    output.printf("%-15s %-36s %9s %8s  %s%n", "task", "file", "bytes", "ms", "state");
    var well = true;
    for (var file : manifest.files()) {
      well &= check(file, folder.resolve(file.name()));
    }
    if (well && manifest.open(folder) instanceof FacePack.Ready(var engine)) {
      try (engine) {
        well = together(engine);
      }
    }
    return well;
  }

  private boolean together(FaceEngine engine) {
    var large = embeddings(engine, 800, 600);
    var small = embeddings(engine, 640, 480);
    if (large.size() != 1 || small.size() != 1) {
      output.printf("Together: not one face in a drawn picture, but %d.%n", large.size());
      return false;
    }
    var likeness = Likeness.STANDARD.shown(large.getFirst().cosine(small.getFirst()));
    var picture = DrawnFace.picture(800, 600);
    output.printf(
        "Together: a drawn face found, and again smaller, similarity %.2f; %.1f ms.%n",
        likeness, milliseconds(() -> engine.look(picture)));
    return likeness > 0;
  }

  private static List<Embedding> embeddings(FaceEngine engine, int width, int height) {
    return engine.look(DrawnFace.picture(width, height)).stream()
        .flatMap(face -> face.analysis().stream())
        .map(Face.Analysis::embedding)
        .toList();
  }

  private boolean check(ModelFile file, Path path) {
    if (!Files.isRegularFile(path)) {
      row(file, 0, "-", file.task().required() ? "missing" : "not there, not needed");
      return !file.task().required();
    }
    try {
      var bytes = Files.readAllBytes(path);
      try (var network = file.network(bytes)) {
        row(file, bytes.length, milliseconds(network), "works");
        return true;
      }
    } catch (IOException | IllegalStateException damaged) {
      row(file, 0, "-", "damaged: " + damaged.getMessage());
      return false;
    }
  }

  private static String milliseconds(Network network) {
    var picture = DrawnFace.picture(network.width(), network.height());
    for (var output : network.look(picture).values()) {
      for (var value : output.values()) {
        if (!Float.isFinite(value)) {
          throw new IllegalStateException("it answers no numbers");
        }
      }
    }
    return "%.1f".formatted(milliseconds(() -> network.look(picture)));
  }

  /** The median of a few times. */
  private static double milliseconds(Runnable work) {
    var times = new long[TIMES];
    for (var time = 0; time < TIMES; time++) {
      var begun = System.nanoTime();
      work.run();
      times[time] = System.nanoTime() - begun;
    }
    Arrays.sort(times);
    return times[TIMES / 2] / 1e6;
  }

  private void row(ModelFile file, int bytes, String milliseconds, String state) {
    output.printf(
        "%-15s %-36s %,9d %8s  %s%n", file.task(), file.name(), bytes, milliseconds, state);
  }
}
