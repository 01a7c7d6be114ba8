package org.linli.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class GateTest {
  private static final int PLACES = Runtime.getRuntime().availableProcessors();
  private final Gate gate = new Gate(PLACES);
  private final AtomicBoolean heavy = new AtomicBoolean(true);

  /** Fills every place with work that never lets go of its thread. */
  private void fill() {
    var begun = new AtomicInteger();
    for (var i = 0; i < PLACES; i++) {
      Thread.startVirtualThread(() -> gate.pass(() -> spin(begun)));
    }
    Awaitility.await().until(() -> begun.get() == PLACES);
  }

  private Integer spin(AtomicInteger begun) {
    begun.incrementAndGet();
    while (heavy.get()) {
      Thread.onSpinWait();
    }
    return 0;
  }

  @Test
  void beside_heavy_work_other_requests_go_on_and_who_finds_no_place_is_told_so_in_two_seconds()
      throws InterruptedException {
    fill();
    try {
      var others = new CountDownLatch(20);
      for (var i = 0; i < 20; i++) {
        Thread.startVirtualThread(others::countDown);
      }
      assertThat(others.await(30, TimeUnit.SECONDS)).isTrue();
      var began = System.nanoTime();
      assertThatThrownBy(() -> gate.pass(() -> 1)).isInstanceOf(Busy.class);
      assertThat(Duration.ofNanos(System.nanoTime() - began))
          .isGreaterThan(Duration.ofMillis(1900));
      assertThat(heavy).isTrue();
    } finally {
      heavy.set(false);
    }
    assertThat(gate.pass(() -> 1)).isEqualTo(1);
  }

  @Test
  void what_the_work_throws_comes_out_as_it_is_and_frees_its_place() {
    var refused = new IllegalArgumentException("no");
    for (var i = 0; i <= PLACES; i++) {
      assertThatThrownBy(() ->
              gate.pass(() -> {
                throw refused;
              }))
          .isSameAs(refused);
    }
    assertThatThrownBy(() ->
            gate.pass(() -> {
              throw new OutOfMemoryError();
            }))
        .isInstanceOf(OutOfMemoryError.class);
    assertThat(gate.pass(() -> "in")).isEqualTo("in");
  }
}
