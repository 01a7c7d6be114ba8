package org.linli.vision.text;

import java.util.List;

/** Which character stands for which column of the reading network; the first stands for none. */
final class Alphabet {
  private final List<String> characters;

  /** The characters of the columns after the first; after the last one comes a space. */
  Alphabet(List<String> characters) {
    this.characters = List.copyOf(characters);
  }

  /**
   * What a row of columns says at each step, repeated ones once (Graves et al., Connectionist
   * Temporal Classification, ICML 2006, best path).
   */
  Reading read(float[] likely, int columns) {
    var text = new StringBuilder();
    var sum = 0d;
    var count = 0;
    var before = 0;
    for (var step = 0; step < likely.length; step += columns) {
      var best = best(likely, step, columns);
      if (best != 0 && best != before) {
        text.append(best <= characters.size() ? characters.get(best - 1) : " ");
        sum += likely[step + best];
        count++;
      }
      before = best;
    }
    return new Reading(text.toString(), count == 0 ? 0 : sum / count);
  }

  private static int best(float[] likely, int from, int columns) {
    var best = 0;
    for (var column = 1; column < columns; column++) {
      if (likely[from + column] > likely[from + best]) {
        best = column;
      }
    }
    return best;
  }

  /** A text and how sure it is, 0 to 1. */
  record Reading(String text, double confidence) {}
}
