package org.linli.wire.care;

/** Which part of a list is asked for; without a word, its newest thousand rows. */
record Page(long offset, int size) {
  private static final int MOST = 1000;
  private static final int USUAL = 6;

  static Page of(Fields data) {
    var page = data.integer("page").map(wanted -> Math.max(1, wanted));
    var limit = data.integer("limit").map(wanted -> Math.clamp(wanted, 1, MOST));
    var size = limit.orElse(page.isPresent() ? USUAL : MOST);
    return new Page(Math.multiplyFull(page.orElse(1) - 1, size), size);
  }
}
