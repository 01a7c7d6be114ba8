package org.linli.text;

import java.util.Arrays;

/**
 * All words of the dictionary, overlapping as they may, and what belongs to none. Latin letters are
 * gathered up to the next other sign, which may leave out letters of a word in between.
 */
final class EveryWord implements Blocks {

  private final char[] text;
  private final Trie trie;
  private final Spans spans;
  private final StringBuilder latin = new StringBuilder();
  private int latinFrom;
  private int latinTo;
  private int covered;

  EveryWord(char[] text, Words words, Spans spans) {
    this.text = text;
    this.trie = words.trie();
    this.spans = spans;
  }

  @Override
  public void cut(int from, int to) {
    covered = from;
    for (var at = from; at < to; at++) {
      if (!Signs.isLatin(text[at])) {
        addLatin();
      }
      cutAt(at, to);
    }
    addLatin();
  }

  private void cutAt(int at, int to) {
    var ends = ends(at, to);
    if (ends.length == 1 && at >= covered) {
      addAlone(at, ends[0]);
      covered = ends[0];
      return;
    }
    for (var end : ends) {
      if (end > at + 1) {
        spans.add(at, end);
        covered = end;
      }
    }
  }

  /** A Latin beginning gathers; while something is gathered nothing else is added alone. */
  private void addAlone(int from, int to) {
    if (!Signs.isLatin(text[from])) {
      spans.add(from, to);
      return;
    }
    if (latin.isEmpty()) {
      latinFrom = from;
      latinTo = to;
    }
    latin.append(text, from, to - from);
    latinTo = Math.max(latinTo, to);
  }

  private void addLatin() {
    if (!latin.isEmpty()) {
      spans.add(latinFrom, latinTo, latin);
      latin.setLength(0);
    }
  }

  private int[] ends(int from, int to) {
    var ends = new int[4];
    var count = 0;
    var end = from;
    var prefix = trie.first(text[from]);
    while (prefix != Trie.NONE) {
      end++;
      if (trie.value(prefix) > 0) {
        if (count == ends.length) {
          ends = Arrays.copyOf(ends, 2 * count);
        }
        ends[count++] = end;
      }
      prefix = end < to ? trie.next(prefix, text[end]) : Trie.NONE;
    }
    return count == 0 ? new int[] {from + 1} : Arrays.copyOf(ends, count);
  }
}
