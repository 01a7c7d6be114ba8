package org.linli.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** So many per key within a time; the places come back evenly over that time. */
public final class Limit {
  private final int capacity;
  private final Duration period;
  private final Time time;
  private final Cache<String, Bucket> buckets;

  public Limit(int capacity, Duration period, Clock clock) {
    this.capacity = capacity;
    this.period = period;
    time = new Time(clock);
    buckets =
        Caffeine.newBuilder()
            .maximumSize(200_000)
            .expireAfterAccess(period)
            .ticker(time::currentTimeNanos)
            .build();
  }

  private record Time(Clock clock) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
      var now = clock.instant();
      return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }

  /** Takes a place; false when none is left. */
  public boolean take(String key) {
    return bucket(key).tryConsume(1);
  }

  /** Puts a place back that was taken. */
  public void giveBack(String key) {
    bucket(key).addTokens(1);
  }

  /** Whether no place is left, without taking one. */
  public boolean exhausted(String key) {
    return bucket(key).getAvailableTokens() < 1;
  }

  private Bucket bucket(String key) {
    return buckets.get(
        key,
        _ ->
            Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, period))
                .build());
  }
}
