package org.linli.discovery;

import java.util.List;
import java.util.stream.Stream;
import org.linli.catalogue.Shelf;
import org.springframework.stereotype.Component;

/** The items behind suggestions, as far as they are on sale. */
@Component
class ItemCards {
  private final Shelf shelf;

  ItemCards(Shelf shelf) {
    this.shelf = shelf;
  }

  List<ItemSuggestion> of(List<Suggestion> suggestions, int most) {
    if (suggestions.isEmpty()) {
      return List.of();
    }
    var places =
        suggestions.stream()
            .flatMap(one -> Stream.of(one.target(), one.because()))
            .distinct()
            .toList();
    var items = shelf.at(places);
    return suggestions.stream()
        .filter(one -> items.containsKey(one.target()) && items.get(one.target()).onSale())
        .map(one -> new ItemSuggestion(items.get(one.target()), items.get(one.because())))
        .limit(most)
        .toList();
  }
}
