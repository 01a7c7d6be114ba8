package org.linli.text;

/** Words that no dictionary has: Chinese ones by likelihood, Latin ones and numbers by shape. */
final class Guess {

  private final char[] text;
  private final Words words;
  private final Spans spans;
  private final Viterbi viterbi;

  Guess(char[] text, Words words, Spans spans) {
    this.text = text;
    this.words = words;
    this.spans = spans;
    this.viterbi = new Viterbi(text);
  }

  void cut(int from, int to) {
    for (var at = from; at < to; ) {
      var begin = at;
      if (Signs.isHan(text[at])) {
        while (at < to && Signs.isHan(text[at])) {
          at++;
        }
        cutHan(begin, at);
      } else if (Signs.isLatin(text[at])) {
        at = endOfLatin(at, to);
        spans.add(begin, at);
      } else {
        while (at < to && !Signs.isHan(text[at]) && !Signs.isLatin(text[at])) {
          at++;
        }
        spans.add(begin, at);
      }
    }
  }

  private int endOfLatin(int from, int to) {
    var at = from;
    while (at < to && Signs.isLatin(text[at])) {
      at++;
    }
    if (at + 1 < to && text[at] == '.' && Signs.isDigit(text[at + 1])) {
      at++;
      while (at < to && Signs.isDigit(text[at])) {
        at++;
      }
    }
    return at < to && text[at] == '%' ? at + 1 : at;
  }

  private void cutHan(int from, int to) {
    viterbi.search(from, to);
    var begin = from;
    for (var at = from; at < to; at++) {
      switch (viterbi.place(at - from)) {
        case Viterbi.B -> begin = at;
        case Viterbi.E -> add(begin, at + 1);
        case Viterbi.S -> spans.add(at, at + 1);
        default -> {}
      }
    }
  }

  private void add(int from, int to) {
    if (words.isSplit(text, from, to)) {
      spans.addEach(from, to);
    } else {
      spans.add(from, to);
    }
  }
}
