package org.linli.discovery;

import java.util.List;
import java.util.Map;

/**
 * One page of what was found.
 *
 * @param total how much there is of the kinds that were asked for; beyond 1,000 at least so much
 * @param kinds how much there is of each kind, if that was asked
 * @param tags the same of each tag, of those that most of it carries
 */
public record SearchFound(
    long total, List<SearchHit> hits, Map<SearchKind, Long> kinds, Map<Long, Long> tags) {
  /** Nothing at all. */
  public static final SearchFound NOTHING = new SearchFound(0, List.of(), Map.of(), Map.of());

  /** The ids of one kind, the best first. */
  public List<Long> ids(SearchKind kind) {
    return hits.stream()
        .map(SearchHit::key)
        .filter(key -> key.kind() == kind)
        .map(SearchKey::id)
        .toList();
  }

  /** How well this one fits. */
  public double score(SearchKind kind, long id) {
    return hits.stream()
        .filter(hit -> hit.key().kind() == kind && hit.key().id() == id)
        .mapToDouble(SearchHit::score)
        .findFirst()
        .orElse(0);
  }
}
