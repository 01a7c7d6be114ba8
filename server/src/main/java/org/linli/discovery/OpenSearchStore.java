package org.linli.discovery;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Indexes in a cluster, of which a second name tells the current one. */
final class OpenSearchStore implements SearchStore {
  private static final String CURRENT = "linli-search";

  /** Another form of documents makes another index. */
  private static final String FORM = "linli-1-";

  private final OpenSearchCalls calls;
  private final Clock clock;

  OpenSearchStore(OpenSearchCalls calls, Clock clock) {
    this.calls = calls;
    this.clock = clock;
  }

  @Override
  public Optional<SearchIndex> current() {
    return name()
        .map(name -> new OpenSearchIndex(calls, name, clock))
        .filter(index -> index.position().isPresent())
        .map(index -> index);
  }

  private Optional<String> name() {
    return calls
        .ask("GET", "/_alias/" + CURRENT, null)
        .flatMap(answer -> answer.propertyNames().stream().findFirst())
        .filter(name -> name.startsWith(FORM));
  }

  @Override
  public SearchIndex fresh() {
    var name = FORM + UUID.randomUUID();
    calls.ask("PUT", "/" + name, OpenSearchDocuments.index());
    return new OpenSearchIndex(calls, name, clock);
  }

  @Override
  public void adopt(SearchIndex fresh) {
    var name = ((OpenSearchIndex) fresh).name();
    var actions =
        List.of(
            Map.of("remove", Map.of("index", "linli-*", "alias", CURRENT, "must_exist", false)),
            Map.of("add", Map.of("index", name, "alias", CURRENT)));
    calls.ask("POST", "/_aliases", Map.of("actions", actions));
  }

  /** Another node may be making a new one; whatever is current or empty of a position stays. */
  @Override
  public void tidy() {
    var current = name();
    calls
        .ask("GET", "/" + FORM + "*", null)
        .ifPresent(answer ->
            answer.propertyNames().stream()
                .filter(name -> !current.filter(name::equals).isPresent())
                .filter(name -> new OpenSearchIndex(calls, name, clock).position().isPresent())
                .forEach(name -> calls.ask("DELETE", "/" + name, null)));
  }
}
