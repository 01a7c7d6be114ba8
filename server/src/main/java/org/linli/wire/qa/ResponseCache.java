package org.linli.wire.qa;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.linli.platform.Snapshots;
import org.springframework.stereotype.Component;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.RawValue;

/**
 * The data of hot reads, as JSON. It is answered again while the database shows the same snapshot,
 * so that it is exact after every write, and within the minute, because some data tell the time.
 */
@Component
class ResponseCache {
  private static final int MOST_CHARACTERS = 8_000_000;
  private static final Duration LIFE = Duration.ofMinutes(1);
  private final Cache<Key, Kept> kept =
      Caffeine.newBuilder()
          .maximumWeight(MOST_CHARACTERS)
          .weigher((Key _, Kept body) -> body.weight())
          .expireAfterWrite(LIFE)
          .build();
  private final Snapshots snapshots;
  private final JsonMapper json;
  private final Clock clock;

  ResponseCache(Snapshots snapshots, JsonMapper json, Clock clock) {
    this.snapshots = snapshots;
    this.json = json;
    this.clock = clock;
  }

  /** What is asked for: equal keys have equal answers as long as nothing is written. */
  private record Key(Record read, Site site, Instant minute) {}

  private record Kept(String snapshot, SerializedString body) {

    int weight() {
      return snapshot.length() + body.charLength();
    }
  }

  /** The data, read now if they may have changed; what is not there is looked for every time. */
  Optional<RawValue> get(QaCall call, Record read, Supplier<Optional<Object>> data) {
    var snapshot = call.snapshot().orElseGet(snapshots::now);
    var key = new Key(read, call.site(), clock.instant().truncatedTo(ChronoUnit.MINUTES));
    var known = kept.getIfPresent(key);
    if (known != null && known.snapshot().equals(snapshot)) {
      return Optional.of(new RawValue(known.body()));
    }
    return data.get()
        .map(json::writeValueAsString)
        .map(SerializedString::new)
        .map(body -> {
          kept.put(key, new Kept(snapshot, body));
          return new RawValue(body);
        });
  }
}
