package org.linli.vision.face;

import java.util.ArrayList;
import java.util.List;
import org.linli.vision.face.FaceScan.Match;

/** Keeps the best of what it is offered, of equal ones the smaller ids. */
final class Nearest {

  private final long[] ids;
  private final float[] cosines;
  private int count;

  Nearest(int most) {
    ids = new long[most];
    cosines = new float[most];
  }

  /** What is less has no chance. */
  float least() {
    return count < ids.length ? Float.NEGATIVE_INFINITY : cosines[count - 1];
  }

  void offer(long id, float cosine) {
    if (count == ids.length && !better(id, cosine, count - 1)) {
      return;
    }
    var at = count < ids.length ? count++ : count - 1;
    while (at > 0 && better(id, cosine, at - 1)) {
      ids[at] = ids[at - 1];
      cosines[at] = cosines[at - 1];
      at--;
    }
    ids[at] = id;
    cosines[at] = cosine;
  }

  void offerAll(Nearest others) {
    for (var place = 0; place < others.count; place++) {
      offer(others.ids[place], others.cosines[place]);
    }
  }

  private boolean better(long id, float cosine, int place) {
    return cosine > cosines[place] || cosine == cosines[place] && id < ids[place];
  }

  List<Match> matches() {
    var matches = new ArrayList<Match>(count);
    for (var place = 0; place < count; place++) {
      matches.add(new Match(ids[place], Math.clamp(cosines[place], -1f, 1f)));
    }
    return matches;
  }
}
