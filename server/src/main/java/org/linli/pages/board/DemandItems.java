package org.linli.pages.board;

import java.util.List;
import java.util.Objects;
import org.linli.market.Demand;
import org.linli.topic.Tags;
import org.springframework.stereotype.Component;

/** Adds to demands the names of their tags, with one query for a whole list. */
@Component
class DemandItems {
  private final Tags tags;

  DemandItems(Tags tags) {
    this.tags = tags;
  }

  /** In the same order. */
  List<DemandItem> of(List<Demand> demands) {
    var ids = demands.stream().flatMap(one -> one.tags().stream()).distinct().toList();
    var known = tags.byIds(ids);
    return demands.stream()
        .map(one ->
            new DemandItem(
                one,
                one.tags().stream().map(known::get).filter(Objects::nonNull).distinct().toList()))
        .toList();
  }

  DemandItem of(Demand demand) {
    return of(List.of(demand)).getFirst();
  }
}
