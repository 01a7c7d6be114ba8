package org.linli.recommend;

import java.util.ArrayList;
import java.util.List;
import org.linli.recommend.Similarity.Cosine;
import org.linli.recommend.Similarity.Ease;
import org.linli.recommend.Similarity.Rp3Beta;

/** The settings of a method among which the tuning looks. */
final class Grid {

  private static final int[] NEIGHBOURS = {100, 200, 500, 1000};
  private static final double[] SHRINKAGES = {0, 0.5, 1, 2, 4, 10};
  private static final double[] ALPHAS = {0.8, 0.9, 1, 1.1};
  private static final double[] BETAS = {0.1, 0.2, 0.3, 0.4, 0.5};
  private static final double[] LAMBDAS = {100, 300, 500, 1000, 2000};

  private Grid() {}

  static List<Similarity> of(Method method) {
    return switch (method) {
      case POPULARITY -> List.of();
      case COSINE -> cosines(false);
      case COSINE_NORMALISED -> cosines(true);
      case RP3BETA -> walks();
      case EASE -> eases();
    };
  }

  private static List<Similarity> cosines(boolean normalised) {
    var cosines = new ArrayList<Similarity>();
    for (var neighbours : NEIGHBOURS) {
      for (var shrinkage : SHRINKAGES) {
        for (var users = 0; users < 4; users++) {
          cosines.add(new Cosine(neighbours, shrinkage, users % 2 > 0, users > 1, normalised));
        }
      }
    }
    return cosines;
  }

  private static List<Similarity> walks() {
    var walks = new ArrayList<Similarity>();
    for (var neighbours : NEIGHBOURS) {
      for (var alpha : ALPHAS) {
        for (var beta : BETAS) {
          walks.add(new Rp3Beta(neighbours, alpha, beta, true));
        }
      }
    }
    return walks;
  }

  private static List<Similarity> eases() {
    var eases = new ArrayList<Similarity>();
    for (var lambda : LAMBDAS) {
      eases.add(new Ease(Ease.MOST_ITEMS, lambda));
    }
    return eases;
  }
}
