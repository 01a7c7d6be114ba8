package org.linli.discovery;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads what everybody may read, and puts it into an index; takes out of it what nobody may. */
@Component
class SearchReading {
  private final List<SearchSource> sources;

  SearchReading(List<SearchSource> sources) {
    this.sources = sources;
  }

  List<SearchSource> sources() {
    return sources;
  }

  void read(SearchIndex index, Collection<SearchKey> keys) {
    var ids = keys.stream().collect(groupingBy(SearchKey::kind, mapping(SearchKey::id, toSet())));
    for (var source : sources) {
      var wanted = ids.get(source.kind());
      if (wanted != null) {
        var documents = source.read(wanted);
        index.put(documents.stream().map(SearchTerms::of).toList());
        var gone = new HashSet<SearchKey>();
        wanted.forEach(id -> gone.add(new SearchKey(source.kind(), id)));
        documents.forEach(document -> gone.remove(document.key()));
        index.remove(gone);
      }
    }
  }
}
