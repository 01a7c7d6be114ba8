package org.linli.platform.database;

import java.time.Duration;

/** How long to wait before another start: longer each time, unless the last one lived a while. */
final class Pauses {

  private static final Duration FIRST = Duration.ofMillis(100);
  private static final Duration LONGEST = Duration.ofSeconds(10);
  private static final Duration LIVED = Duration.ofMinutes(1);

  private Duration pause = Duration.ZERO;
  private long before = System.nanoTime();

  Duration next() {
    var now = System.nanoTime();
    var lived = now - before > LIVED.plus(pause).toNanos();
    before = now;
    pause = lived ? Duration.ZERO : pause;
    var answer = pause;
    pause = pause.isZero() ? FIRST : pause.multipliedBy(2);
    if (pause.compareTo(LONGEST) > 0) pause = LONGEST;
    return answer;
  }
}
