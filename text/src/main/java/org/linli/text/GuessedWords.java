package org.linli.text;

/** Words of the dictionary, and what is guessed where it leaves single characters. */
final class GuessedWords implements Blocks {

  private final char[] text;
  private final Words words;
  private final Route route;
  private final Guess guess;
  private final Spans spans;

  GuessedWords(char[] text, Words words, Spans spans) {
    this.text = text;
    this.words = words;
    this.route = new Route(text, words);
    this.guess = new Guess(text, words, spans);
    this.spans = spans;
  }

  @Override
  public void cut(int from, int to) {
    route.search(from, to);
    var single = from;
    for (var at = from; at < to; ) {
      var end = route.end(at);
      if (end - at > 1) {
        addSingles(single, at);
        spans.add(at, end);
        single = end;
      }
      at = end;
    }
    addSingles(single, to);
  }

  private void addSingles(int from, int to) {
    if (to - from > 1 && !words.contains(text, from, to)) {
      guess.cut(from, to);
    } else {
      spans.addEach(from, to);
    }
  }
}
