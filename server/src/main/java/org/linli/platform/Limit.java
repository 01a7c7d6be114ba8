package org.linli.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/** So many per key within a time; the places come back evenly over that time. */
public final class Limit {
  private final int capacity;
  private final Duration period;
  private final Cache<String, Bucket> buckets;

  public Limit(int capacity, Duration period) {
    this.capacity = capacity;
    this.period = period;
    buckets = Caffeine.newBuilder().maximumSize(200_000).expireAfterAccess(period).build();
  }

  /** Takes a place; false when none is left. */
  public boolean take(String key) {
    return bucket(key).tryConsume(1);
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
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, period))
                .build());
  }
}
