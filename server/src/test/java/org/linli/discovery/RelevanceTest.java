package org.linli.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelevanceTest {
  @TempDir private Path folder;

  @Test
  void sixty_judged_questions_find_what_they_should_near_the_top() {
    var clock = Clock.fixed(SearchIndexContract.NOW, ZoneOffset.UTC);
    try (var index = new LuceneStore(folder, clock).fresh()) {
      var judged = Relevance.read();
      index.put(judged.documents());
      index.refresh();
      assertThat(judged.queries()).hasSizeGreaterThanOrEqualTo(60);
      var sum = 0.0;
      var missed = new StringBuilder();
      for (var query : judged.queries()) {
        var gain = query.gain(index);
        sum += gain;
        if (gain < 0.7) {
          missed.append(query.text()).append(' ').append(gain).append('\n');
        }
      }
      var mean = sum / judged.queries().size();
      assertThat(mean).as("NDCG@10, badly found:%n%s", missed).isGreaterThanOrEqualTo(0.85);
    }
  }
}
