package org.linli.discovery;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.linli.catalogue.Item;
import org.linli.catalogue.Shelf;
import org.springframework.stereotype.Component;

/** The items behind suggestions, as far as they are on sale. */
@Component
class ItemCards {
  private final Shelf shelf;
  private final Recommendations recommendations;

  ItemCards(Shelf shelf, Recommendations recommendations) {
    this.shelf = shelf;
    this.recommendations = recommendations;
  }

  List<ItemSuggestion> of(List<Suggestion> suggestions, int most) {
    var items = items(suggestions);
    return shown(suggestions, items).limit(most).map(one -> card(one, items)).toList();
  }

  /** The same, so that what is alike does not stand together. */
  List<ItemSuggestion> varied(List<Suggestion> suggestions, int most) {
    var items = items(suggestions);
    var shown = shown(suggestions, items).toList();
    var names =
        shown.stream().collect(toMap(Suggestion::target, one -> items.get(one.target()).name()));
    return recommendations.varied(Taste.ITEM, shown, names, most).stream()
        .map(one -> card(one, items))
        .toList();
  }

  private Map<Long, Item> items(List<Suggestion> suggestions) {
    var places =
        suggestions.stream()
            .flatMap(one -> Stream.of(one.target(), one.because()))
            .distinct()
            .toList();
    return places.isEmpty() ? Map.of() : shelf.at(places);
  }

  private static Stream<Suggestion> shown(List<Suggestion> suggestions, Map<Long, Item> items) {
    return suggestions.stream()
        .filter(one -> items.containsKey(one.target()) && items.get(one.target()).onSale());
  }

  private static ItemSuggestion card(Suggestion one, Map<Long, Item> items) {
    return new ItemSuggestion(items.get(one.target()), items.get(one.because()));
  }
}
