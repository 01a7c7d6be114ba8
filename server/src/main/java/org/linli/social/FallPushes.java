package org.linli.social;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.linli.care.Devices;
import org.linli.care.FallReported;
import org.linli.care.Notice;
import org.linli.care.Notices;
import org.linli.platform.Event;
import org.linli.platform.Listener;
import org.springframework.stereotype.Component;

/**
 * Calls everybody who is bound to a device that saw a fall: in his browsers wherever he is, and by
 * letter if he is away.
 */
@Component
class FallPushes implements Listener {
  private static final Duration FRESH = Duration.ofDays(1);
  private final Devices devices;
  private final Notices notices;
  private final PushChoices choices;
  private final PushQueue queue;
  private final Absence absence;
  private final FallLetters letters;
  private final Clock clock;

  FallPushes(
      Devices devices,
      Notices notices,
      PushChoices choices,
      PushQueue queue,
      Absence absence,
      FallLetters letters,
      Clock clock) {
    this.devices = devices;
    this.notices = notices;
    this.choices = choices;
    this.queue = queue;
    this.absence = absence;
    this.letters = letters;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "falls";
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(FallReported.class);
  }

  @Override
  public void hear(Event event, Instant at) {
    var fall = (FallReported) event;
    if (at.isAfter(clock.instant().minus(FRESH))) {
      for (var account : devices.peopleOf(fall.deviceId())) {
        notices.byEvent(account, fall.eventId()).ifPresent(notice -> call(account, notice, at));
      }
    }
  }

  private void call(long account, Notice notice, Instant at) {
    var choice = choices.of(account);
    var address = "/alerts/" + notice.eventId();
    if (choice.falls()) {
      queue.call(
          account,
          new PushText(notice.device(), "可能有人摔倒了，请马上看看", address),
          new PushText(notice.device(), "Somebody may have fallen: look at once", address));
    }
    if (choice.letters() && absence.tells(account, at)) {
      letters.write(account, notice);
    }
  }
}
