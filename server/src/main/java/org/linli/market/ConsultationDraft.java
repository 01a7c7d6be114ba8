package org.linli.market;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.media.Fit;
import org.linli.media.Prose;

/** What somebody wants to ask an expert, and when they might talk. */
public record ConsultationDraft(String content, Optional<Instant> starts, Optional<Instant> ends) {
  private static final Duration FARTHEST = Duration.ofDays(366);

  boolean fits() {
    return !content.isBlank() && Fit.content(content);
  }

  /** Whether it ends after it begins, and not after a year; a time can be too early to be kept. */
  boolean isInTime(Instant now) {
    var last = now.plus(FARTHEST);
    return starts.filter(last::isBefore).isEmpty()
        && ends.filter(last::isBefore).isEmpty()
        && Stream.concat(starts.stream(), ends.stream()).noneMatch(Instant.EPOCH::isAfter)
        && (starts.isEmpty() || ends.isEmpty() || starts.get().isBefore(ends.get()));
  }

  /** Whether the expert is there then; an hour without an end or a beginning is a moment. */
  boolean suits(WeeklyTimes times) {
    var from = starts.or(() -> ends);
    var to = ends.or(() -> starts);
    return from.isEmpty() || times.admit(from.get(), to.get());
  }

  Prose prose() {
    return new Prose(content);
  }
}
