package org.linli.catalogue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A line of a file of behaviours, which names member and item. */
record BehaviourLine(int number, String username, String item, BehaviourKind kind, Instant at) {
  static final List<String> HEADER =
      List.of("username", "item_id", "behaviour_type", "epoch_seconds");
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,11}");
  private static final Duration AHEAD = Duration.ofDays(1);

  /** What a line turns out to say. */
  sealed interface Reading {
    record Fit(BehaviourLine line) implements Reading {}

    record Unfit(String fault) implements Reading {}
  }

  static Reading read(int number, List<String> values, Instant now) {
    if (values.size() != HEADER.size()) {
      return new Reading.Unfit("not " + String.join(",", HEADER));
    }
    var kind =
        Optional.of(values.get(2)).filter(text -> text.matches("[1-4]")).map(Long::parseLong);
    if (kind.isEmpty()) {
      return new Reading.Unfit("unfit \"behaviour_type\"");
    }
    if (!SECONDS.matcher(values.get(3)).matches()) {
      return new Reading.Unfit("unfit \"epoch_seconds\"");
    }
    var at = Instant.ofEpochSecond(Long.parseLong(values.get(3)));
    if (at.isAfter(now.plus(AHEAD))) {
      return new Reading.Unfit("unfit \"epoch_seconds\"");
    }
    var deed = BehaviourKind.of(kind.get()).orElseThrow();
    return new Reading.Fit(new BehaviourLine(number, values.get(0), values.get(1), deed, at));
  }

  /** The behaviour, if there are such a member and such an item. */
  Optional<Behaviour> behaviour(Map<String, Long> accounts, Map<String, Long> places) {
    return accounts.containsKey(username) && places.containsKey(item)
        ? Optional.of(new Behaviour(accounts.get(username), places.get(item), kind, at))
        : Optional.empty();
  }

  String lacking(Map<String, Long> accounts) {
    return accounts.containsKey(username) ? "unknown \"item_id\"" : "unknown \"username\"";
  }
}
