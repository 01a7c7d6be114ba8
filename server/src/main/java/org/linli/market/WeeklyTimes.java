package org.linli.market;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** When an expert can be talked to, in every week; no times at all mean any time. */
public record WeeklyTimes(List<WeeklyTime> windows) {
  /** In which the times are meant. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** Whenever they want. */
  static final WeeklyTimes ANY = new WeeklyTimes(List.of());

  private static final int MOST = 50;
  private static final int LONGEST = 2_000;
  private static final Pattern WINDOW =
      Pattern.compile(
          "([1-7]) +((?:[01][0-9]|2[0-3]):[0-5][0-9])-((?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)");

  public WeeklyTimes {
    windows = windows.stream().sorted().toList();
  }

  /** Reads {@code 1 09:00-12:00,3 14:00-24:00}; nothing where that is not it. */
  public static Optional<WeeklyTimes> read(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    var parts =
        Arrays.stream(text.split("[,;，；\\n]")).map(String::strip).filter(part -> !part.isEmpty());
    var windows = parts.map(WeeklyTimes::window).toList();
    return windows.size() <= MOST && windows.stream().allMatch(Optional::isPresent)
        ? Optional.of(new WeeklyTimes(windows.stream().map(Optional::get).toList()))
            .filter(WeeklyTimes::apart)
        : Optional.empty();
  }

  /** Whether both may talk then. */
  boolean admit(Instant starts, Instant ends) {
    var start = starts.atZone(ZONE);
    var end = ends.atZone(ZONE);
    return windows.isEmpty()
        || start.toLocalDate().equals(end.toLocalDate())
            && windows.stream()
                .anyMatch(window ->
                    window.holds(start.getDayOfWeek(), start.toLocalTime(), end.toLocalTime()));
  }

  /** The same text. */
  public String text() {
    return windows.stream().map(WeeklyTime::toString).collect(Collectors.joining(","));
  }

  private static Optional<WeeklyTime> window(String text) {
    var found = WINDOW.matcher(text);
    if (!found.matches()) {
      return Optional.empty();
    }
    var to = found.group(3).equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(found.group(3));
    var from = LocalTime.parse(found.group(2));
    return Optional.of(new WeeklyTime(DayOfWeek.of(Integer.parseInt(found.group(1))), from, to))
        .filter(window -> window.endsAtMidnight() || from.isBefore(to));
  }

  private boolean apart() {
    return IntStream.range(1, windows.size())
        .allMatch(next -> windows.get(next - 1).before(windows.get(next)));
  }
}
