package org.linli.text;

/** One text being cut: blocks of letters, and what stands between them. */
final class Cut {

  private final char[] text;
  private final boolean all;
  private final Blocks blocks;
  private final Spans spans;

  Cut(String text, Words words, Mode mode) {
    this.text = text.toCharArray();
    this.all = mode == Mode.ALL;
    this.spans = new Spans(text);
    this.blocks =
        switch (mode) {
          case EXACT, SEARCH -> new GuessedWords(this.text, words, spans);
          case KNOWN -> new KnownWords(this.text, words, spans);
          case ALL -> new EveryWord(this.text, words, spans);
        };
  }

  Spans spans() {
    for (var at = 0; at < text.length; ) {
      var from = at;
      var inWord = Signs.isInWord(text[at]);
      while (at < text.length && Signs.isInWord(text[at]) == inWord) {
        at++;
      }
      if (inWord) {
        blocks.cut(from, at);
      } else {
        between(from, at);
      }
    }
    return spans;
  }

  /** In mode ALL what stands between white space is one word, and an empty one if nothing does. */
  private void between(int from, int to) {
    var begin = from;
    for (var at = from; at < to; ) {
      var end = at + (isLineEnd(at, to) || isPair(at, to) ? 2 : 1);
      if (!all) {
        spans.add(at, end);
      } else if (Signs.isBlank(text[at])) {
        spans.add(begin, at);
        spans.add(at, end);
        begin = end;
      }
      at = end;
    }
    if (all) {
      spans.add(begin, to);
    }
  }

  private boolean isLineEnd(int at, int to) {
    return text[at] == '\r' && at + 1 < to && text[at + 1] == '\n';
  }

  private boolean isPair(int at, int to) {
    return at + 1 < to && Character.isSurrogatePair(text[at], text[at + 1]);
  }
}
