package org.linli.text;

/** Words of the dictionary only; Latin letters of no word are kept together. */
final class KnownWords implements Blocks {

  private final char[] text;
  private final Route route;
  private final Spans spans;

  KnownWords(char[] text, Words words, Spans spans) {
    this.text = text;
    this.route = new Route(text, words);
    this.spans = spans;
  }

  @Override
  public void cut(int from, int to) {
    route.search(from, to);
    var latin = from;
    for (var at = from; at < to; ) {
      var end = route.end(at);
      if (end - at > 1 || !Signs.isLatin(text[at])) {
        addLatin(latin, at);
        spans.add(at, end);
        latin = end;
      }
      at = end;
    }
    addLatin(latin, to);
  }

  private void addLatin(int from, int to) {
    if (from < to) {
      spans.add(from, to);
    }
  }
}
