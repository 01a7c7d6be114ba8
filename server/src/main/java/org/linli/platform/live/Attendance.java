package org.linli.platform.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.linli.platform.Workers;
import org.springframework.stereotype.Component;

/**
 * Writes down every second who is connected to this node, for the others. A node whose time is over
 * was forgotten, and begins anew.
 */
@Component
class Attendance {
  private static final Duration LIFE = Duration.ofSeconds(30);
  private final Connections connections;
  private final AttendanceRows rows;
  private final Clock clock;
  private volatile Set<Long> written = Set.of();
  private Instant until = Instant.MIN;

  Attendance(Connections connections, AttendanceRows rows, Clock clock, Workers workers) {
    this.connections = connections;
    this.rows = rows;
    this.clock = clock;
    workers.hire("attendance", this::step);
  }

  /** Of whom all nodes can read that they are here. */
  Set<Long> written() {
    return written;
  }

  private boolean step() {
    var here = connections.members();
    if (!here.isEmpty() || !written.isEmpty()) {
      renew();
      rows.come(without(here, written));
      rows.gone(without(written, here));
      written = here;
    }
    return false;
  }

  private void renew() {
    var now = clock.instant();
    if (until.isBefore(now)) {
      written = Set.of();
    }
    if (until.isBefore(now.plus(LIFE.dividedBy(2)))) {
      until = now.plus(LIFE);
      rows.renew(LIFE);
    }
  }

  private static Set<Long> without(Set<Long> all, Set<Long> some) {
    var rest = new HashSet<>(all);
    rest.removeAll(some);
    return rest;
  }
}
