package org.linli.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PausesTest {

  @Test
  void the_first_is_none_and_the_others_grow_to_ten_seconds() {
    var pauses = Stream.generate(new Pauses()::next).limit(10).toList();
    assertThat(pauses).startsWith(Duration.ZERO, Duration.ofMillis(100), Duration.ofMillis(200));
    assertThat(pauses).endsWith(Duration.ofSeconds(10), Duration.ofSeconds(10)).isSorted();
  }
}
