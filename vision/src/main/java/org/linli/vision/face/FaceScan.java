package org.linli.vision.face;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The faces of one group in memory, 512 bytes each, compared with all of them on the caller's
 * thread. Safe for many threads: who looks meanwhile sees a face as it was before or after a
 * change, never half.
 */
public final class FaceScan {

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
    var nearest = new Nearest(most);
    var sums = new float[FaceTile.PLACES];
    for (var tile : tiles) {
      tile.scan(face, sums, nearest);
    }
    return nearest.matches();
  }
}
