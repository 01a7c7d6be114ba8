package org.linli.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** When what was said at some time was heard. */
final class Deliveries {
  private static final Pattern SAID = Pattern.compile("\"content\":\"t(\\d+)\"");
  private final List<Double> millis = new ArrayList<>();
  private final AtomicInteger lost = new AtomicInteger();

  /** What a client says now. */
  static String now() {
    return "t" + System.nanoTime();
  }

  synchronized void heard(String text) {
    var said = SAID.matcher(text);
    if (said.find()) {
      millis.add((System.nanoTime() - Long.parseLong(said.group(1))) / 1e6);
    }
  }

  void lost() {
    lost.incrementAndGet();
  }

  int lostConnections() {
    return lost.get();
  }

  synchronized int count() {
    return millis.size();
  }

  synchronized void clear() {
    millis.clear();
  }

  /** So many of a hundred took no longer. */
  synchronized double percentile(int ofHundred) {
    var sorted = millis.stream().sorted().toList();
    return sorted.isEmpty() ? Double.NaN : sorted.get((sorted.size() - 1) * ofHundred / 100);
  }
}
