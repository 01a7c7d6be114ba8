package org.linli.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the words of a text stand, in {@code char}s; in mode ALL some may be empty. */
public final class Spans {

  private final String text;
  private Map<Integer, String> spliced = Map.of();
  private int[] bounds;
  private int count;

  Spans(String text) {
    this.text = text;
    this.bounds = new int[2 * Math.max(8, text.length() / 2)];
  }

  public int count() {
    return count;
  }

  public int from(int word) {
    return bounds[2 * word];
  }

  public int to(int word) {
    return bounds[2 * word + 1];
  }

  public List<String> words() {
    var words = new ArrayList<String>(count);
    for (var word = 0; word < count; word++) {
      words.add(text.substring(from(word), to(word)));
    }
    spliced.forEach(words::set);
    return words;
  }

  void add(int from, int to) {
    if (2 * count == bounds.length) {
      bounds = Arrays.copyOf(bounds, 2 * bounds.length);
    }
    bounds[2 * count] = from;
    bounds[2 * count++ + 1] = to;
  }

  /** A word of these letters, which may have left some of the text out. */
  void add(int from, int to, CharSequence letters) {
    if (!text.substring(from, to).contentEquals(letters)) {
      spliced = new HashMap<>(spliced);
      spliced.put(count, letters.toString());
    }
    add(from, to);
  }

  void addEach(int from, int to) {
    for (var at = from; at < to; at++) {
      add(at, at + 1);
    }
  }
}
