package org.linli.discovery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import org.linli.catalogue.Behaviour;

/**
 * What members like, told by the tags of items: as the neighbour document's server reckoned it, how
 * much a member uses a tag times how much all use an item of it, less for what everybody uses.
 *
 * @param tags of each item
 * @param items of each tag
 */
record ItemTags(
    Map<Long, List<String>> tags,
    Map<String, List<Long>> items,
    Map<Long, Use> uses,
    Map<String, Integer> members) {
  static final ItemTags NONE = new ItemTags(Map.of(), Map.of(), Map.of(), Map.of());
  private static final Use NEW = new Use(1, 1);

  /** How much an item is used, and by how many. */
  record Use(double weight, int members) {}

  /** The best first. */
  List<Suggestion> recommend(List<Behaviour> latest, LongPredicate allowed, int most) {
    var mine = new ByMember(ByMember.Blend.SUM);
    latest.forEach(each -> mine.did(each.kind(), each.item(), weight(each), each.at()));
    var profile = new HashMap<String, Double>();
    var because = new HashMap<String, Long>();
    for (var liking : mine.likings()) {
      for (var tag : tags.getOrDefault(liking.target(), List.of())) {
        profile.merge(tag, (double) liking.weight(), Double::sum);
        because.putIfAbsent(tag, liking.target());
      }
    }
    var found = new HashMap<Long, Suggestion>();
    profile.forEach((tag, weight) -> {
      for (var item : items.get(tag)) {
        if (allowed.test(item)) {
          var more = new Suggestion(item, weight * worth(tag, item), because.get(tag));
          found.merge(item, more, Suggestion::and);
        }
      }
    });
    return Suggestion.best(found.values(), most);
  }

  static float weight(Behaviour behaviour) {
    return switch (behaviour.kind()) {
      case BROWSE, FAVOURITE -> 3;
      case CART -> 4;
      case BUY -> 1;
    };
  }

  private double worth(String tag, long item) {
    var use = uses.getOrDefault(item, NEW);
    return use.weight()
        / (Math.log10(1.0 + Math.max(members.getOrDefault(tag, 1), 1))
            * Math.log10(1.0 + use.members()));
  }
}
