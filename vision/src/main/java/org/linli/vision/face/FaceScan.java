package org.linli.vision.face;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The faces of one group in memory, 512 bytes each, compared with all of them: of a large group by
 * two threads, the caller's and one of the common pool. Safe for many threads: who looks meanwhile
 * sees a face as it was before or after a change, never half.
 */
public final class FaceScan {

  /** So many tiles, 65,536 faces, take some milliseconds. */
  private static final int LARGE = 512;

  private final Map<Long, Integer> places = new HashMap<>();
  private final Deque<Integer> freed = new ArrayDeque<>();
  private volatile FaceTile[] tiles = {};
  private int used;

  /** A face of the group, and how near it is. */
  public record Match(long id, double cosine) {}

  /** Adds a face, or replaces that of the same id. */
  public synchronized void put(long id, Embedding face) {
    var place = places.computeIfAbsent(id, added -> freed.isEmpty() ? used++ : freed.pop());
    var tile = place / FaceTile.PLACES;
    if (tile == tiles.length) {
      var more = Arrays.copyOf(tiles, tile + 1);
      more[tile] = new FaceTile();
      tiles = more;
    }
    tiles[tile].put(place % FaceTile.PLACES, id, face);
  }

  /** Whether it was there. */
  public synchronized boolean remove(long id) {
    var place = places.remove(id);
    if (place == null) {
      return false;
    }
    tiles[place / FaceTile.PLACES].clear(place % FaceTile.PLACES);
    freed.push(place);
    return true;
  }

  public synchronized int size() {
    return places.size();
  }

  /** The most similar faces, the nearest first, of equal ones the smaller id. */
  public List<Match> nearest(Embedding face, int most) {
    var all = tiles;
    var parts = all.length < LARGE ? 1 : 2;
    var nearest = new Nearest(most);
    IntStream.range(0, parts)
        .parallel()
        .mapToObj(part -> scan(all, part, parts, new Nearest(most), face))
        .toList()
        .forEach(nearest::offerAll);
    return nearest.matches();
  }

  private static Nearest scan(
      FaceTile[] tiles, int part, int parts, Nearest nearest, Embedding face) {
    var sums = new float[FaceTile.PLACES];
    for (var tile = part; tile < tiles.length; tile += parts) {
      tiles[tile].scan(face, sums, nearest);
    }
    return nearest;
  }
}
