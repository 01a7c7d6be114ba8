package org.linli.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.linli.topic.Keywording;
import org.springframework.stereotype.Service;

/** Gives items the keywords of their names. */
@Service
public class ItemKeywords {
  private final Items items;
  private final KeywordRows rows;
  private final Keywording keywording;

  ItemKeywords(Items items, KeywordRows rows, Keywording keywording) {
    this.items = items;
    this.rows = rows;
    this.keywording = keywording;
  }

  /** What came of it. */
  public enum Outcome {
    DONE,
    UNKNOWN_ITEM
  }

  /** Of these items at once; those that are incomplete or have no name keep what they have. */
  public Outcome find(Set<String> ids) {
    var found = items.these(ids);
    if (found.size() < ids.size()) {
      return Outcome.UNKNOWN_ITEM;
    }
    var named = found.stream().filter(Item::hasName).toList();
    rows.write(named, keywords(named.stream().map(Item::name).toList()));
    return Outcome.DONE;
  }

  /** Where a name has so many equal words that none stands out, the catalogue tells which do. */
  private List<List<String>> keywords(List<String> names) {
    var keywords = new ArrayList<>(keywording.keywords(names));
    var counts = keywording.counts(names);
    var terms = new HashSet<String>();
    for (var name = 0; name < names.size(); name++) {
      if (keywords.get(name).isEmpty()) {
        terms.addAll(counts.get(name).keySet());
      }
    }
    if (!terms.isEmpty()) {
      var rarity = rows.rarity(terms);
      for (var name = 0; name < names.size(); name++) {
        if (keywords.get(name).isEmpty()) {
          keywords.set(name, rarity.best(counts.get(name)));
        }
      }
    }
    return keywords;
  }
}
