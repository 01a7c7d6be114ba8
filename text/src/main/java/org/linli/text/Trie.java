package org.linli.text;

import java.util.Arrays;

/**
 * Prefixes with a value each, as one open hash table: an entry is its parent's place, its letter,
 * whether it has children, and its value, in one {@code long}; its own place is its name. So a
 * letter costs one read of memory.
 */
final class Trie {

  static final int NONE = -1;
  static final int ROOT = 0xFF_FFFF;

  private static final int KEY_SHIFT = 24;
  private static final int LETTER_BITS = 16;
  private static final long PARENT = 1 << 23;
  private static final int VALUE = (1 << 23) - 1;
  private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

  private final int[] first;
  private long[] table;
  private int shift;
  private int size;

  Trie(int capacity) {
    first = new int[Character.MAX_VALUE + 1];
    empty(2 * Integer.highestOneBit(2 * capacity - 1));
  }

  Trie(Trie other) {
    first = other.first.clone();
    table = other.table.clone();
    shift = other.shift;
    size = other.size;
  }

  /** The prefix of this one letter, or NONE. */
  int first(char letter) {
    return first[letter];
  }

  /** The prefix that is longer by this letter, or NONE. */
  int next(int prefix, char letter) {
    return (table[prefix] & PARENT) == 0 ? NONE : found(prefix, letter);
  }

  int value(int prefix) {
    return (int) table[prefix] & VALUE;
  }

  void set(int prefix, int value) {
    table[prefix] = table[prefix] & ~VALUE | value;
  }

  /** The prefix of these letters, or NONE. */
  int find(char[] letters, int from, int to) {
    var prefix = from < to ? first(letters[from]) : NONE;
    for (var at = from + 1; at < to && prefix != NONE; at++) {
      prefix = next(prefix, letters[at]);
    }
    return prefix;
  }

  /** The prefix of these letters, made with value 0 where it did not exist. */
  int make(CharSequence letters) {
    while (2 * (size + letters.length()) > table.length) {
      grow();
    }
    var prefix = ROOT;
    for (var at = 0; at < letters.length(); at++) {
      prefix = child(prefix, letters.charAt(at));
    }
    return prefix;
  }

  /** A child of this prefix, made where it did not exist; there has to be room. */
  int child(int prefix, char letter) {
    var found = prefix == ROOT ? first[letter] : found(prefix, letter);
    return found != NONE ? found : added(prefix, letter);
  }

  private int found(int prefix, char letter) {
    var key = key(prefix, letter);
    for (var at = place(key); table[at] != 0; at = at + 1 & table.length - 1) {
      if (table[at] >>> KEY_SHIFT == key) {
        return at;
      }
    }
    return NONE;
  }

  private int added(int prefix, char letter) {
    var key = key(prefix, letter);
    var at = place(key);
    while (table[at] != 0) {
      at = at + 1 & table.length - 1;
    }
    table[at] = key << KEY_SHIFT;
    size++;
    if (prefix == ROOT) {
      first[letter] = at;
    } else {
      table[prefix] |= PARENT;
    }
    return at;
  }

  private void grow() {
    if (table.length == 1 << 23) {
      throw new IllegalStateException("the dictionary is full");
    }
    var old = table;
    empty(2 * old.length);
    var moved = new int[old.length];
    Arrays.fill(moved, NONE);
    for (var at = 0; at < old.length; at++) {
      if (old[at] != 0) {
        move(at, old, moved);
      }
    }
  }

  private void empty(int length) {
    table = new long[length];
    shift = Long.numberOfLeadingZeros(length) + 1;
    size = 0;
    Arrays.fill(first, NONE);
  }

  private int move(int at, long[] old, int[] moved) {
    if (moved[at] == NONE) {
      var key = old[at] >>> KEY_SHIFT;
      var parent = (int) (key >>> LETTER_BITS);
      var prefix = parent == ROOT ? ROOT : move(parent, old, moved);
      moved[at] = child(prefix, (char) key);
      set(moved[at], (int) old[at] & VALUE);
    }
    return moved[at];
  }

  private static long key(int prefix, char letter) {
    return (long) prefix << LETTER_BITS | letter;
  }

  private int place(long key) {
    return (int) (key * SPREAD >>> shift);
  }
}
