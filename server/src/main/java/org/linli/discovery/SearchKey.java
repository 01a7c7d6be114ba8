package org.linli.discovery;

/** One thing that can be found. */
public record SearchKey(SearchKind kind, long id) {

  static SearchKey read(String text) {
    var dash = text.indexOf('-');
    return new SearchKey(
        SearchKind.valueOf(text.substring(0, dash)), Long.parseLong(text.substring(dash + 1)));
  }

  String text() {
    return kind.name() + '-' + id;
  }
}
