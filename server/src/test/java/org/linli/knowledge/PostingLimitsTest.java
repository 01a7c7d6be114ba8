package org.linli.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.OwnServer;
import org.linli.RunningServer;

@OwnServer
class PostingLimitsTest {

  @Test
  void an_account_posts_so_much_an_hour_and_another_is_not_hindered() {
    var server = RunningServer.own(Map.of("linli.dev", false));
    try {
      var limits = server.bean(PostingLimits.class);
      var asked = IntStream.range(0, 30).filter(_ -> limits.question(1)).count();
      var answered = IntStream.range(0, 70).filter(_ -> limits.answer(1)).count();
      assertThat(asked).isEqualTo(20);
      assertThat(answered).isEqualTo(60);
      assertThat(limits.edit(1)).isTrue();
      assertThat(limits.question(2)).isTrue();
      server.clock().advance(Duration.ofHours(1));
      assertThat(limits.question(1)).isTrue();
    } finally {
      server.close();
    }
  }
}
