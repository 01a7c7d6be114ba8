package org.linli.social;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How much is under way to each push service. */
final class PushTraffic {
  private static final int MOST = 4;
  private final Map<String, Integer> underWay = new ConcurrentHashMap<>();

  /** The services that have enough to do. */
  String[] full() {
    return underWay.entrySet().stream()
        .filter(entry -> entry.getValue() >= MOST)
        .map(Map.Entry::getKey)
        .toArray(String[]::new);
  }

  void enter(String service) {
    underWay.merge(service, 1, Integer::sum);
  }

  /** Whether this service has had enough to do until now. */
  boolean leave(String service) {
    var rest = underWay.computeIfPresent(service, (_, many) -> many == 1 ? null : many - 1);
    return rest != null && rest == MOST - 1;
  }
}
