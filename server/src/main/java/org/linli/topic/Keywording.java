package org.linli.topic;

import java.util.List;
import java.util.Map;
import org.linli.platform.Gate;
import org.linli.text.Keywords;
import org.linli.text.Segmenter;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Finds the words that matter in texts; whoever asks before the dictionary is there waits. */
@Component
public class Keywording {
  private final Gate gate = new Gate(2);

  /** Reads the dictionary when the server is ready, which must not wait for it. */
  @EventListener
  void prepare(AvailabilityChangeEvent<ReadinessState> change) {
    if (change.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
      Thread.ofPlatform().daemon().name("dictionary").start(Segmenter::standard);
    }
  }

  /** What tells each text from the others. */
  public List<List<String>> keywords(List<String> texts) {
    return gate.pass(() -> words().of(texts));
  }

  /** How often each word stands in a text, of each text. */
  public List<Map<String, Integer>> counts(List<String> texts) {
    return gate.pass(() -> texts.stream().map(words()::counts).toList());
  }

  private static Keywords words() {
    return new Keywords(Segmenter.standard());
  }
}
