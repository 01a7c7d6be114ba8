package org.linli.text;

/** The most likely way through a block by words of the dictionary; of equal ones, longer first. */
final class Route {

  private final char[] text;
  private final Trie trie;
  private final double[] weights;
  private double[] scores = {};
  private int[] ends = {};

  Route(char[] text, Words words) {
    this.text = text;
    this.trie = words.trie();
    this.weights = words.weights();
  }

  /** Where the word ends that begins here, after the block was searched. */
  int end(int at) {
    return ends[at];
  }

  void search(int from, int to) {
    if (scores.length <= to) {
      scores = new double[text.length + 1];
      ends = new int[text.length + 1];
    }
    scores[to] = 0;
    for (var at = to - 1; at >= from; at--) {
      step(at, to);
    }
  }

  private void step(int at, int to) {
    var best = Double.NEGATIVE_INFINITY;
    var bestEnd = 0;
    var prefix = trie.first(text[at]);
    var end = at;
    while (prefix != Trie.NONE) {
      end++;
      var number = trie.value(prefix);
      if (number > 0) {
        var score = weights[number] + scores[end];
        if (score >= best) {
          best = score;
          bestEnd = end;
        }
      }
      prefix = end < to ? trie.next(prefix, text[end]) : Trie.NONE;
    }
    if (bestEnd == 0) {
      bestEnd = at + 1;
      best = weights[0] + scores[bestEnd];
    }
    scores[at] = best;
    ends[at] = bestEnd;
  }
}
