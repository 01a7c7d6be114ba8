package org.linli.live;

import java.util.Optional;

/** Somebody is writing to a member, or in a group. */
public record Typing(long from, boolean inGroup, long to) {
  private static final String SIGNAL = "typing ";

  String signal() {
    return SIGNAL + from + ' ' + inGroup + ' ' + to;
  }

  static Optional<Typing> of(String signal) {
    if (!signal.startsWith(SIGNAL)) {
      return Optional.empty();
    }
    var parts = signal.substring(SIGNAL.length()).split(" ");
    return Optional.of(
        new Typing(
            Long.parseLong(parts[0]), Boolean.parseBoolean(parts[1]), Long.parseLong(parts[2])));
  }
}
