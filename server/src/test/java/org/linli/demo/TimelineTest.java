package org.linli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  private static final Clock CLOCK = new Hindsight(Clock.fixed(NOON, ZoneOffset.UTC));

  @Test
  void acts_are_played_in_the_order_of_their_times_each_at_its_own() {
    var seen = new ArrayList<String>();
    var timeline = new Timeline();
    timeline.add(1, () -> seen.add("late " + CLOCK.instant()));
    timeline.add(30, () -> seen.add("early " + CLOCK.instant()));
    timeline.acts().forEach(act -> act.play(NOON));
    assertThat(seen).containsExactly("early 2026-11-20T06:00:00Z", "late 2026-11-21T11:00:00Z");
    assertThat(CLOCK.instant()).isEqualTo(NOON);
  }

  @Test
  void what_follows_soon_comes_after_it_and_never_in_the_future() {
    for (var hours : List.of(0.3, 20.0, 1_400.0)) {
      var timeline = new Timeline();
      timeline.add(hours, () -> {});
      timeline.soon(hours, List.of("chen", "zhou", "wu"), _ -> {});
      assertThat(timeline.acts().stream().map(Act::hours)).hasSize(4).first().isEqualTo(hours);
      assertThat(timeline.acts()).allMatch(act -> act.hours() > 0 && act.hours() >= hours - 72);
    }
  }

  @Test
  void another_thread_lives_in_the_present() throws InterruptedException {
    var seen = new CopyOnWriteArrayList<Instant>();
    var other = new Thread(() -> seen.add(CLOCK.instant()));
    Hindsight.at(
        NOON.minus(Duration.ofDays(9)),
        () -> {
          other.start();
          seen.add(CLOCK.instant());
        });
    other.join();
    assertThat(seen).containsExactlyInAnyOrder(NOON, NOON.minus(Duration.ofDays(9)));
  }
}
