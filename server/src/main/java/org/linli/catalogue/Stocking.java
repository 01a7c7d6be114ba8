package org.linli.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import org.linli.topic.Keywording;
import org.springframework.stereotype.Service;

/** Takes items into the catalogue. */
@Service
public class Stocking {
  private final ItemRows rows;
  private final Keywording keywording;

  Stocking(ItemRows rows, Keywording keywording) {
    this.rows = rows;
    this.keywording = keywording;
  }

  /** Adds items or puts them in place of those with their ids; of equal ids the last one stays. */
  public int put(List<Item> items) {
    var last = new LinkedHashMap<String, Item>();
    items.forEach(item -> last.put(item.id(), item));
    var kept = List.copyOf(last.values());
    var terms = keywording.counts(kept.stream().map(Item::name).toList());
    rows.put(kept, terms.stream().map(counts -> String.join(" ", counts.keySet())).toList());
    return kept.size();
  }
}
