package org.linli.recommend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Sums by id, and for each id who gave most: a table by id where most ids may come, else a hash
 * table of a size that is known before.
 */
final class Tally {

  private static final int EMPTY = -1;

  private final int[] ids;
  private final float[] sums;
  private final float[] most;
  private final int[] givers;
  private final int mask;
  private final boolean isHashed;

  /** For so many additions at most, of ids below the end. */
  Tally(long additions, int end) {
    var hashed = Integer.highestOneBit(Math.clamp(additions * 3, 16, 1 << 30));
    isHashed = hashed < end;
    var room = isHashed ? hashed : end;
    ids = new int[room];
    Arrays.fill(ids, EMPTY);
    sums = new float[room];
    most = new float[room];
    givers = new int[room];
    mask = room - 1;
  }

  void add(int id, float amount, int giver) {
    var place = place(id);
    if (ids[place] == EMPTY || amount > most[place]) {
      most[place] = amount;
      givers[place] = giver;
    }
    ids[place] = id;
    sums[place] += amount;
  }

  float sum(int id) {
    return sums[place(id)];
  }

  /** Who gave the largest amount, of equal ones the first. */
  int giver(int id) {
    return givers[place(id)];
  }

  /** The sum; not a number if it was never there or taken before. */
  float take(int id) {
    var place = place(id);
    if (ids[place] == EMPTY) {
      return Float.NaN;
    }
    var sum = sums[place];
    sums[place] = Float.NaN;
    return sum;
  }

  /** Positive sums, the largest first, of equal ones the smaller id. */
  List<Recommended> best(IntPredicate allowed, int count) {
    var best = new Top(Math.clamp(count, 0, ids.length));
    for (var place = 0; place < ids.length; place++) {
      if (ids[place] != EMPTY && sums[place] > 0 && allowed.test(ids[place])) {
        best.offer(ids[place], sums[place]);
      }
    }
    var recommended = new ArrayList<Recommended>();
    var kept = best.finish();
    for (var place = 0; place < kept; place++) {
      var id = best.id(place);
      recommended.add(new Recommended(id, best.value(place), giver(id)));
    }
    return recommended;
  }

  private int place(int id) {
    if (!isHashed) {
      return id;
    }
    var place = id * 0x9E3779B1 >>> 7 & mask;
    while (ids[place] != id && ids[place] != EMPTY) {
      place = place + 1 & mask;
    }
    return place;
  }
}
