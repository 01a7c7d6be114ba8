package org.linli.discovery;

import java.util.Collection;
import java.util.List;
import org.linli.identity.Reader;
import org.linli.market.Demand;
import org.linli.market.DemandIndex;
import org.linli.market.Demands;
import org.springframework.stereotype.Component;

/** What enterprises want done. */
@Component
class DemandSource implements SearchSource {
  private final Demands demands;
  private final DemandIndex index;
  private final TagNames names;

  DemandSource(Demands demands, DemandIndex index, TagNames names) {
    this.demands = demands;
    this.index = index;
    this.names = names;
  }

  @Override
  public SearchKind kind() {
    return SearchKind.DEMAND;
  }

  @Override
  public List<SearchDocument> read(Collection<Long> ids) {
    var found = demands.byIds(ids, Reader.STRANGER);
    var known = names.of(found.stream().map(Demand::tags).toList());
    return found.stream().map(one -> document(one, known.in(one.tags()))).toList();
  }

  private static SearchDocument document(Demand one, String tagNames) {
    return new SearchDocument(
        new SearchKey(SearchKind.DEMAND, one.id()),
        one.title(),
        SearchText.plain(one.content()),
        "",
        one.tags(),
        tagNames,
        one.author().id(),
        one.phase() == Demand.Phase.CLOSED,
        one.createdAt(),
        one.signUps());
  }

  @Override
  public List<Long> after(long id, int most) {
    return index.after(id, most);
  }

  @Override
  public long count() {
    return index.count();
  }
}
