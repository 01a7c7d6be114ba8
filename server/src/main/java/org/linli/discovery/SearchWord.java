package org.linli.discovery;

import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * A word of a text.
 *
 * @param text in lower case and of one width
 * @param from where it begins in the text as it was written
 */
record SearchWord(String text, int from, int to) {

  boolean latin() {
    return text.charAt(0) < 0x250;
  }

  /** What it is found by: an English word by its stem. */
  String stem() {
    if (!latin() || text.length() < 4) {
      return text;
    }
    var stemmer = new EnglishStemmer();
    stemmer.setCurrent(text);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  /** Whether it stands right before the other. */
  boolean touches(SearchWord next) {
    return to == next.from;
  }
}
