package org.linli.platform;

import static java.util.stream.Collectors.joining;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How often things happen, counted in memory and written every second. */
public final class Tally {
  private final Map<Long, Long> seen = new ConcurrentHashMap<>();
  private final String writing;
  private final JdbcClient jdbc;
  private final Clock clock;

  /**
   * Starts to write in the background.
   *
   * @param writing SQL that adds {@code :times} to the rows {@code :ids}: two lists of numbers with
   *     commas between them, by id; {@code :now} is there too
   */
  public Tally(String name, String writing, JdbcClient jdbc, Clock clock, Workers workers) {
    this.writing = writing;
    this.jdbc = jdbc;
    this.clock = clock;
    workers.hire(name, this::write);
  }

  /** It happened to this one once more. */
  public void count(long id) {
    seen.merge(id, 1L, Long::sum);
  }

  /** Writes what was counted; never leaves more to do. */
  public boolean write() {
    var counted = new TreeMap<Long, Long>();
    for (var id : seen.keySet()) {
      Optional.ofNullable(seen.remove(id)).ifPresent(times -> counted.put(id, times));
    }
    if (!counted.isEmpty()) {
      jdbc.sql(writing)
          .param("ids", joined(counted.keySet()))
          .param("times", joined(counted.values()))
          .param("now", Timestamp.from(clock.instant()))
          .update();
    }
    return false;
  }

  private static String joined(Collection<Long> numbers) {
    return numbers.stream().map(String::valueOf).collect(joining(","));
  }
}
