package org.linli.recommend;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.linli.recommend.Similarity.Cosine;
import org.linli.recommend.Similarity.Ease;
import org.linli.recommend.Similarity.Rp3Beta;

/** What is compared. */
enum Method {
  POPULARITY,
  COSINE,
  COSINE_NORMALISED,
  RP3BETA,
  EASE;

  static Method of(String label) {
    return Arrays.stream(values())
        .filter(method -> method.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no method " + label));
  }

  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The similarity, or several to choose from on a part of train. */
  List<Similarity> tried(Protocol protocol) {
    return switch (protocol) {
      case FullRanking _ -> onGowalla();
      case LeaveOneOut _ -> anywhere();
    };
  }

  /**
   * The best that {@code ./linli recommend tune} found on Gowalla's train file, Recall@20 on a part
   * of it: .2007, .1987 and .2064.
   */
  private List<Similarity> onGowalla() {
    return switch (this) {
      case POPULARITY -> List.of();
      case COSINE -> List.of(new Cosine(1000, 1, true, false, false));
      case COSINE_NORMALISED -> List.of(new Cosine(100, 1, true, false, true));
      case RP3BETA -> List.of(new Rp3Beta(100, 0.8, 0.2, true));
      case EASE -> List.of(new Ease(Ease.MOST_ITEMS, 500));
    };
  }

  /** Few, because each is built and measured before. */
  private List<Similarity> anywhere() {
    return switch (this) {
      case POPULARITY -> List.of();
      case COSINE ->
          List.of(
              new Cosine(50),
              new Cosine(100),
              new Cosine(200),
              new Cosine(100, 10, false, false, false),
              new Cosine(100, 1, true, false, false));
      case COSINE_NORMALISED ->
          List.of(
              new Cosine(50, 0, false, false, true),
              new Cosine(200, 0, false, false, true),
              new Cosine(200, 0, true, false, true));
      case RP3BETA ->
          List.of(
              new Rp3Beta(100, 1, 0.1, true),
              new Rp3Beta(100, 1, 0.3, true),
              new Rp3Beta(500, 1, 0.1, true),
              new Rp3Beta(500, 1, 0.3, true),
              new Rp3Beta(500, 1, 0.6, true));
      case EASE -> List.of(new Ease(Ease.MOST_ITEMS, 300), new Ease(Ease.MOST_ITEMS, 1000));
    };
  }
}
