package org.linli.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.OwnServer;
import org.linli.RunningServer;

@OwnServer
class GroupLimitsTest {

  @Test
  void an_account_does_so_much_an_hour_and_another_is_not_hindered() {
    var server = RunningServer.own(Map.of("linli.dev", false));
    try {
      var limits = server.bean(GroupLimits.class);
      assertThat(IntStream.range(0, 50).filter(_ -> limits.group(1)).count()).isEqualTo(20);
      assertThat(IntStream.range(0, 150).filter(_ -> limits.call(1)).count()).isEqualTo(100);
      assertThat(IntStream.range(0, 1_300).filter(_ -> limits.message(1)).count()).isEqualTo(1_200);
      assertThat(limits.call(2)).isTrue();
      server.clock().advance(Duration.ofHours(1));
      assertThat(limits.call(1)).isTrue();
    } finally {
      server.close();
    }
  }
}
