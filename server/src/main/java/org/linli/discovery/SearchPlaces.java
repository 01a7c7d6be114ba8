package org.linli.discovery;

import java.util.Map;

/** Where words stand, and how much they count there. */
final class SearchPlaces {
  static final Map<String, Float> WEIGHTS =
      Map.of(
          "title", SearchWeights.TITLE,
          "tags", SearchWeights.TAGS,
          "body", SearchWeights.BODY,
          "answers", SearchWeights.ANSWERS);

  private SearchPlaces() {}
}
