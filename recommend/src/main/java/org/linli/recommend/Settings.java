package org.linli.recommend;

import java.util.List;
import java.util.Optional;

/** A method with the similarity that was chosen for it, which popularity does without. */
record Settings(Method method, Optional<Similarity> similarity) {

  static Settings of(Method method, Protocol protocol) {
    var tried = method.tried(protocol);
    return new Settings(
        method, tried.size() < 2 ? tried.stream().findFirst() : Optional.of(best(tried, protocol)));
  }

  /** By the first metric on a part of train; of equal ones the first. */
  private static Similarity best(List<Similarity> tried, Protocol protocol) {
    var within = protocol.withinTrain();
    var best = tried.getFirst();
    var most = -1.0;
    for (var similarity : tried) {
      var scorer = Scorer.ByNeighbours.of(within.train(), similarity);
      var metric = within.metrics(scorer).values().iterator().next();
      if (metric > most) {
        most = metric;
        best = similarity;
      }
    }
    return best;
  }

  Scorer build(Interactions train) {
    return similarity.isPresent()
        ? Scorer.ByNeighbours.of(train, similarity.get())
        : Scorer.ByPopularity.of(train);
  }

  @Override
  public String toString() {
    return similarity.map(Similarity::toString).orElse("");
  }
}
