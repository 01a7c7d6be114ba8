package org.linli.discovery;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes likings of what a member did, which comes newest first. Each kind of deed counts once for a
 * target, however often it was done, and no more than the newest targets count.
 */
final class ByMember {
  private static final int MOST = 500;
  private final Map<Long, Sum> sums = new LinkedHashMap<>();
  private final Blend blend;

  ByMember(Blend blend) {
    this.blend = blend;
  }

  /** How the weights of different deeds with one target count together. */
  enum Blend {
    SUM,
    GREATEST
  }

  private static final class Sum {
    private final Instant at;
    private final Set<Object> kinds = new HashSet<>();
    private float weight;

    Sum(Instant at) {
      this.at = at;
    }
  }

  void did(Enum<?> kind, long target, float weight, Instant at) {
    if (sums.size() == MOST && !sums.containsKey(target)) {
      return;
    }
    var sum = sums.computeIfAbsent(target, _ -> new Sum(at));
    if (sum.kinds.add(kind)) {
      sum.weight = blend == Blend.SUM ? sum.weight + weight : Math.max(sum.weight, weight);
    }
  }

  /** The likings, the newest first; then it begins anew. */
  List<Liking> likings() {
    var likings =
        sums.entrySet().stream()
            .map(sum -> new Liking(sum.getKey(), sum.getValue().weight, sum.getValue().at))
            .toList();
    sums.clear();
    return likings;
  }
}
