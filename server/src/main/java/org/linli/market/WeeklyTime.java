package org.linli.market;

import java.time.DayOfWeek;
import java.time.LocalTime;

/** A part of a day; {@link LocalTime#MIDNIGHT} is its end where it goes on to that. */
public record WeeklyTime(DayOfWeek day, LocalTime from, LocalTime to)
    implements Comparable<WeeklyTime> {

  boolean endsAtMidnight() {
    return to.equals(LocalTime.MIDNIGHT);
  }

  boolean holds(DayOfWeek other, LocalTime start, LocalTime end) {
    return day == other && !start.isBefore(from) && (endsAtMidnight() || !end.isAfter(to));
  }

  boolean before(WeeklyTime next) {
    return day != next.day || !endsAtMidnight() && !next.from.isBefore(to);
  }

  @Override
  public int compareTo(WeeklyTime other) {
    return day == other.day ? from.compareTo(other.from) : day.compareTo(other.day);
  }

  @Override
  public String toString() {
    return day.getValue() + " " + from + "-" + (endsAtMidnight() ? "24:00" : to);
  }
}
