package org.linli.wire.neighbour;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.linli.discovery.ItemSuggestion;
import org.springframework.stereotype.Component;

/** Puts answers into the envelope of recommendations: a text as code, and no id. */
@Component
class RecommendDoor {
  private final NeighbourDoor door;

  RecommendDoor(NeighbourDoor door) {
    this.door = door;
  }

  /** Answers an operation of the token's owner; their document knows one answer to bad tokens. */
  Map<String, Object> member(
      HttpServletRequest request, BiFunction<NeighbourCall, Long, Object> operation) {
    var answer = door.member(request, "recommend", operation);
    if (answer.status() == 0) {
      return UserAnswer.done(answer.data());
    }
    return UserAnswer.refused(
        answer.status() == NeighbourRefusal.NO_TOKEN.status()
            ? NeighbourRefusal.BAD_TOKEN
            : new NeighbourRefusal(answer.status(), answer.message()));
  }

  static Map<String, Object> items(List<ItemSuggestion> found) {
    return Map.of("rcmdItemList", found.stream().map(one -> ItemCard.of(one.item())).toList());
  }
}
