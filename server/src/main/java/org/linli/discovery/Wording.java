package org.linli.discovery;

import java.util.Locale;
import java.util.stream.IntStream;

/** A title as the pairs of letters that stand in it side by side, whatever else is written. */
record Wording(long[] pairs) {

  static Wording of(String title) {
    var letters =
        title.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).toArray();
    return new Wording(
        IntStream.range(1, letters.length)
            .mapToLong(at -> ((long) letters[at - 1] << 32) + letters[at])
            .sorted()
            .distinct()
            .toArray());
  }

  /** From 0 to 1, where they are the same: how many of the pairs of both are in both. */
  double likeness(Wording other) {
    var both = 0;
    for (int at = 0, there = 0; at < pairs.length && there < other.pairs.length; ) {
      var order = Long.compare(pairs[at], other.pairs[there]);
      both += order == 0 ? 1 : 0;
      at += order <= 0 ? 1 : 0;
      there += order >= 0 ? 1 : 0;
    }
    return both == 0 ? 0 : 2.0 * both / (pairs.length + other.pairs.length);
  }
}
