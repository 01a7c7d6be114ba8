package org.linli.recommend;

import java.util.Arrays;

/** The entries of largest value; of equal ones those with the smaller id. */
final class Top {

  private final int most;
  private final long[] keys;
  private int count;
  private long least = Long.MIN_VALUE;

  Top(int most) {
    this.most = most;
    keys = new long[(int) Math.min(2L * Math.max(most, 16), Integer.MAX_VALUE - 8)];
  }

  void offer(int id, float value) {
    var key = (long) ordered(Float.floatToRawIntBits(value)) << 32 | ~id & 0xFFFFFFFFL;
    if (key > least) {
      if (count == keys.length) {
        forget();
      }
      keys[count++] = key;
    }
  }

  private void forget() {
    Arrays.sort(keys, 0, count);
    System.arraycopy(keys, count - most, keys, 0, most);
    count = most;
    least = most == 0 ? Long.MAX_VALUE : keys[0];
  }

  /** Sorts; afterwards entries are read by place, the largest at 0. */
  int finish() {
    Arrays.sort(keys, 0, count);
    var kept = Math.min(count, most);
    System.arraycopy(keys, count - kept, keys, 0, kept);
    count = kept;
    return count;
  }

  int id(int place) {
    return ~(int) keys[count - 1 - place];
  }

  float value(int place) {
    return Float.intBitsToFloat(ordered((int) (keys[count - 1 - place] >> 32)));
  }

  void clear() {
    count = 0;
    least = Long.MIN_VALUE;
  }

  /** Bits that compare as integers as their floats do, and back. */
  private static int ordered(int bits) {
    return bits ^ bits >> 31 & 0x7FFFFFFF;
  }
}
