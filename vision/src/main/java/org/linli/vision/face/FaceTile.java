package org.linli.vision.face;

import java.util.Arrays;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Places for some faces, the first numbers of all of them lying together, then the second ones. So
 * the loop over faces has neither a sum across neighbours nor a jump, and the compiler makes
 * vectors of it. A reader sees every face whole.
 */
final class FaceTile {

  static final int PLACES = 128;

  private final float[] values = new float[PLACES * Embedding.DIMENSIONS];
  private final long[] ids = new long[PLACES];
  private final boolean[] taken = new boolean[PLACES];
  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  void put(int place, long id, Embedding face) {
    lock.writeLock().lock();
    try {
      for (var dimension = 0; dimension < Embedding.DIMENSIONS; dimension++) {
        values[dimension * PLACES + place] = face.value(dimension);
      }
      ids[place] = id;
      taken[place] = true;
    } finally {
      lock.writeLock().unlock();
    }
  }

  void clear(int place) {
    lock.writeLock().lock();
    try {
      for (var dimension = 0; dimension < Embedding.DIMENSIONS; dimension++) {
        values[dimension * PLACES + place] = 0;
      }
      taken[place] = false;
    } finally {
      lock.writeLock().unlock();
    }
  }

  /**
   * Offers every face.
   *
   * @param sums room for a number for each place
   */
  void scan(Embedding probe, float[] sums, Nearest nearest) {
    lock.readLock().lock();
    try {
      multiply(probe, sums);
      for (var place = 0; place < PLACES; place++) {
        if (sums[place] >= nearest.least() && taken[place]) {
          nearest.offer(ids[place], sums[place]);
        }
      }
    } finally {
      lock.readLock().unlock();
    }
  }

  private void multiply(Embedding probe, float[] sums) {
    Arrays.fill(sums, 0);
    for (var dimension = 0; dimension < Embedding.DIMENSIONS; dimension++) {
      add(probe.value(dimension), values, dimension * PLACES, sums);
    }
  }

  private static void add(float factor, float[] values, int from, float[] sums) {
    for (var place = 0; place < PLACES; place++) {
      sums[place] += factor * values[from + place];
    }
  }
}
