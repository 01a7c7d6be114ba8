package org.linli.care;

import java.time.LocalTime;
import java.util.List;

/** One of the things an owner may set. */
public sealed interface WatchSetting {
  /** The order in which carers are told; an empty one tells everybody at once. */
  record Order(List<Carer> carers) implements WatchSetting {}

  /** How many minutes of silence are too many; null for never. */
  record SilentAfter(Integer minutes) implements WatchSetting {}

  /** The hours in which messages that can wait do wait; nulls for none. */
  record Quiet(LocalTime from, LocalTime to) implements WatchSetting {}
}
