package org.linli.bench;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How much of one cutting is in another, in percent; words of a line stand between tabs. */
final class Agreement {

  private Agreement() {}

  static double ofLines(List<String> wanted, List<String> found) {
    var same = 0;
    for (var line = 0; line < wanted.size(); line++) {
      same += wanted.get(line).equals(found.get(line)) ? 1 : 0;
    }
    return 100.0 * same / wanted.size();
  }

  /** Of the wanted words those that begin and end at the same places. */
  static double ofWords(List<String> wanted, List<String> found) {
    var same = 0;
    var all = 0;
    for (var line = 0; line < wanted.size(); line++) {
      var spans = spans(wanted.get(line));
      all += spans.size();
      spans.retainAll(spans(found.get(line)));
      same += spans.size();
    }
    return 100.0 * same / all;
  }

  private record Span(int from, int to) {}

  private static Set<Span> spans(String line) {
    var spans = new HashSet<Span>();
    var at = 0;
    for (var word : line.split("\t")) {
      spans.add(new Span(at, at + word.length()));
      at += word.length();
    }
    return spans;
  }
}
