package org.linli.discovery;

import java.util.ArrayList;
import java.util.List;

/** Chinese words that stand side by side, read together. */
final class SpokenRuns {
  private static final int WORDS = 4;
  private static final int SYLLABLES = 8;

  private SpokenRuns() {}

  /** Words from one place of the text to another, and how they are read. */
  record Run(int from, int to, Spoken spoken) {}

  /** Every run of up to four words, single ones with all their readings. */
  static List<Run> of(List<SearchWord> words) {
    var runs = new ArrayList<Run>();
    var readings = words.stream().map(word -> Spoken.of(word.text())).toList();
    for (var first = 0; first < words.size(); first++) {
      var from = words.get(first).from();
      for (var one : readings.get(first)) {
        runs.add(new Run(from, words.get(first).to(), one));
      }
      runs.addAll(longer(words, readings, first));
    }
    return runs;
  }

  private static List<Run> longer(List<SearchWord> words, List<List<Spoken>> readings, int first) {
    var runs = new ArrayList<Run>();
    var last = first;
    var spoken = new Spoken(List.of());
    while (last < words.size()
        && last < first + WORDS
        && !readings.get(last).isEmpty()
        && (last == first || words.get(last - 1).touches(words.get(last)))) {
      spoken = spoken.and(readings.get(last).getFirst());
      if (last > first && spoken.syllables().size() <= SYLLABLES) {
        runs.add(new Run(words.get(first).from(), words.get(last).to(), spoken));
      }
      last++;
    }
    return runs;
  }
}
