package org.linli.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.OwnServer;
import org.linli.RunningServer;
import org.linli.topic.Tag.Level;

@OwnServer
class ProposalsTest {

  @Test
  void a_member_adds_so_many_tags_an_hour_and_administrators_any() {
    var server = RunningServer.own(Map.of("linli.dev", false));
    try {
      var tree = server.bean(TagTree.class);
      var garden = Fresh.added(tree.add("园子", Level.FIRST, 0, Optional.empty())).id();
      var added =
          IntStream.range(0, 30)
              .mapToObj(i -> tree.add("花" + i, Level.SECOND, garden, Optional.of(1L)))
              .filter(TagTree.Addition.Added.class::isInstance)
              .count();
      assertThat(added).isEqualTo(20);
      assertThat(tree.add("花0", Level.SECOND, garden, Optional.of(1L)))
          .isInstanceOf(TagTree.Addition.Exists.class);
      Fresh.added(tree.add("草", Level.SECOND, garden, Optional.empty()));
      Fresh.added(tree.add("树", Level.SECOND, garden, Optional.of(2L)));
      server.clock().advance(Duration.ofHours(1));
      Fresh.added(tree.add("果", Level.SECOND, garden, Optional.of(1L)));
    } finally {
      server.close();
    }
  }
}
