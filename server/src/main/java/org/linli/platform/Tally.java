package org.linli.platform;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** How often things happen, counted in memory until somebody writes it. */
public final class Tally {
  private final Map<Long, Long> seen = new ConcurrentHashMap<>();

  /**
   * What was counted, by id.
   *
   * @param ids in ascending order, with commas between them
   * @param times how often, in the order of the ids
   */
  public record Counted(String ids, String times) {}

  /** Writes what was counted. */
  public interface Writing {
    void write(Counted counted);
  }

  /** It happened to this one once more. */
  public void count(long id) {
    seen.merge(id, 1L, Long::sum);
  }

  /** Has written what was counted so far, where there is anything. */
  public void empty(Writing writing) {
    var counted = new TreeMap<Long, Long>();
    for (var id : seen.keySet()) {
      Optional.ofNullable(seen.remove(id)).ifPresent(times -> counted.put(id, times));
    }
    if (!counted.isEmpty()) {
      writing.write(new Counted(joined(counted.keySet()), joined(counted.values())));
    }
  }

  private static String joined(Collection<Long> numbers) {
    return numbers.stream().map(String::valueOf).collect(joining(","));
  }
}
