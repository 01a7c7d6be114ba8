package org.linli.discovery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linli.catalogue.Behaviours;
import org.linli.catalogue.Shelf;

/** Counts who uses which items and tags. */
final class ItemTagsMaker {
  private final Map<Long, List<String>> tags = new HashMap<>();
  private final Map<String, List<Long>> items = new HashMap<>();
  private final Map<Long, ItemTags.Use> uses = new HashMap<>();
  private final Map<String, Integer> members = new HashMap<>();
  private final Set<String> used = new HashSet<>();
  private long account;

  private ItemTagsMaker() {}

  static ItemTags make(Shelf shelf, Behaviours behaviours) {
    var maker = new ItemTagsMaker();
    shelf.tellKeywords(maker::tagged);
    if (maker.tags.isEmpty()) {
      return ItemTags.NONE;
    }
    var one = new OneByOne(ByMember.Blend.SUM, maker::likes);
    behaviours.tell(each ->
        one.did(each.account(), each.kind(), each.item(), ItemTags.weight(each), each.at()));
    one.end();
    maker.end();
    return new ItemTags(maker.tags, maker.items, maker.uses, maker.members);
  }

  private void tagged(long item, List<String> keywords) {
    tags.put(item, keywords);
    keywords.forEach(tag -> items.computeIfAbsent(tag, _ -> new ArrayList<>()).add(item));
  }

  private void likes(long account, Liking liking) {
    if (account != this.account) {
      end();
      this.account = account;
    }
    uses.merge(
        liking.target(),
        new ItemTags.Use(liking.weight(), 1),
        (one, other) ->
            new ItemTags.Use(one.weight() + other.weight(), one.members() + other.members()));
    used.addAll(tags.getOrDefault(liking.target(), List.of()));
  }

  private void end() {
    used.forEach(tag -> members.merge(tag, 1, Integer::sum));
    used.clear();
  }
}
