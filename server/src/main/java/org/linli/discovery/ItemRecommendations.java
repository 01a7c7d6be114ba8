package org.linli.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.catalogue.Behaviours;
import org.linli.catalogue.Shelf;
import org.springframework.stereotype.Service;

/** Items that a member may like: on sale, and none that he has had to do with. */
@Service
public class ItemRecommendations {
  private static final int MOST = 1_000;
  private static final int HISTORY = 500;
  private static final int MARGIN = 50;
  private final Recommendations recommendations;
  private final ItemTagging tagging;
  private final ItemCards cards;
  private final Behaviours behaviours;
  private final Shelf shelf;

  ItemRecommendations(
      Recommendations recommendations,
      ItemTagging tagging,
      ItemCards cards,
      Behaviours behaviours,
      Shelf shelf) {
    this.recommendations = recommendations;
    this.tagging = tagging;
    this.cards = cards;
    this.behaviours = behaviours;
    this.shelf = shelf;
  }

  /** What those like who like this item; nothing when there is no such item. */
  public Optional<List<ItemSuggestion>> similar(long account, String item, int most) {
    return shelf
        .place(item)
        .map(place -> {
          var latest = behaviours.latest(account, HISTORY);
          var known = recommendations.known(Taste.ITEM, account, ItemTaste.likings(latest)).all();
          var alike =
              recommendations.similar(
                  Taste.ITEM, place, other -> !known.contains(other), most + MARGIN);
          return cards.of(alike, most);
        });
  }

  /** All that suits the member; whoever is new gets what is popular and what is new. */
  public List<ItemSuggestion> all(long account) {
    var suited = suited(account, MOST);
    return suited.isEmpty() ? several(account, MOST) : suited;
  }

  /** So many items, after those that suit the member popular and new ones. */
  public List<ItemSuggestion> several(long account, int most) {
    var wanted = Math.min(most, MOST);
    var suited = new ArrayList<>(suited(account, wanted));
    if (suited.size() < wanted) {
      fill(account, suited, wanted);
    }
    return suited;
  }

  private List<ItemSuggestion> suited(long account, int most) {
    var latest = behaviours.latest(account, HISTORY);
    if (latest.isEmpty()) {
      return List.of();
    }
    var known = recommendations.known(Taste.ITEM, account, ItemTaste.likings(latest));
    var left = known.all();
    var byMembers = recommendations.of(Taste.ITEM, known, most + MARGIN);
    var byTags = tagging.current().recommend(latest, item -> !left.contains(item), most + MARGIN);
    return cards.varied(Suggestion.blend(byTags, byMembers, most + MARGIN), most);
  }

  private void fill(long account, List<ItemSuggestion> suited, int most) {
    var left = recommendations.known(Taste.ITEM, account).all();
    var popular = recommendations.popular(Taste.ITEM, item -> !left.contains(item), most + MARGIN);
    var fresh =
        shelf.newest(0, most + left.size()).stream()
            .filter(item -> !left.contains(item))
            .map(Suggestion::popular)
            .toList();
    for (var one : cards.of(Suggestion.inTurn(popular, fresh), most)) {
      if (suited.size() < most && suited.stream().noneMatch(had -> had.item().equals(one.item()))) {
        suited.add(one);
      }
    }
  }
}
