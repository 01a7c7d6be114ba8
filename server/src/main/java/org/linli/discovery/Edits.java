package org.linli.discovery;

import java.util.Arrays;

/** How many letters have to be added, left out, changed or swapped with their neighbour. */
final class Edits {
  private Edits() {}

  static int between(String one, String other) {
    var before = new int[other.length() + 1];
    var last = new int[other.length() + 1];
    Arrays.setAll(last, at -> at);
    for (var i = 1; i <= one.length(); i++) {
      var next = new int[other.length() + 1];
      next[0] = i;
      for (var j = 1; j <= other.length(); j++) {
        var same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        next[j] = Math.min(last[j - 1] + same, Math.min(last[j], next[j - 1]) + 1);
        if (swapped(one, other, i, j)) {
          next[j] = Math.min(next[j], before[j - 2] + 1);
        }
      }
      before = last;
      last = next;
    }
    return last[other.length()];
  }

  private static boolean swapped(String one, String other, int i, int j) {
    return i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1);
  }
}
