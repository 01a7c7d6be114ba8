package org.linli.recommend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The formulas of similarity with dense matrices, slow and obvious. */
final class PlainSimilarity {

  /** A neighbour of an item. */
  record Weighted(int id, double weight) {}

  private final Interactions interactions;
  private final int users;
  private final int items;

  PlainSimilarity(Interactions interactions) {
    this.interactions = interactions;
    users = interactions.users();
    items = interactions.items();
  }

  double[][] of(Similarity similarity) {
    return switch (similarity) {
      case Similarity.Cosine cosine -> cosine(cosine);
      case Similarity.Rp3Beta walk -> walk(walk);
      case Similarity.Ease ease -> ease(ease);
    };
  }

  static List<Weighted> best(double[] row, int item, Similarity similarity) {
    return switch (similarity) {
      case Similarity.Cosine cosine -> best(row, item, cosine.neighbours(), cosine.normalised());
      case Similarity.Rp3Beta walk -> best(row, item, walk.neighbours(), walk.normalised());
      case Similarity.Ease ease -> best(row, item, ease.neighbours(), false);
    };
  }

  /** The best of a row, weights over 0 only, scaled to the sum 1 if wanted. */
  private static List<Weighted> best(double[] row, int item, int count, boolean normalised) {
    var all = new ArrayList<Weighted>();
    for (var other = 0; other < row.length; other++) {
      if (other != item && row[other] > 0) {
        all.add(new Weighted(other, row[other]));
      }
    }
    all.sort(Comparator.comparingDouble(Weighted::weight).reversed());
    var best = all.subList(0, Math.min(count, all.size()));
    var sum = normalised ? best.stream().mapToDouble(Weighted::weight).sum() : 1;
    return best.stream().map(one -> new Weighted(one.id, one.weight / sum)).toList();
  }

  private double[][] cosine(Similarity.Cosine cosine) {
    var matrix = weights();
    for (var user = 0; user < users; user++) {
      var norm = 0.0;
      for (var weight : matrix[user]) {
        norm += weight * weight;
      }
      for (var item = 0; item < items && norm > 0; item++) {
        matrix[user][item] /= cosine.userNormalised() ? Math.sqrt(norm) : 1;
        matrix[user][item] /=
            cosine.inverseUserFrequency() ? Math.sqrt(Math.log(1.0 + interactions.count(user))) : 1;
      }
    }
    var products = products(matrix);
    var similar = new double[items][items];
    for (var one = 0; one < items; one++) {
      for (var other = 0; other < items; other++) {
        var norms = Math.sqrt(products[one][one]) * Math.sqrt(products[other][other]);
        var below = norms + cosine.shrinkage();
        similar[one][other] = below == 0 ? 0 : products[one][other] / below;
      }
    }
    return similar;
  }

  private double[][] walk(Similarity.Rp3Beta walk) {
    var matrix = weights();
    var ofUser = new double[users];
    var ofItem = new double[items];
    for (var user = 0; user < users; user++) {
      for (var item = 0; item < items; item++) {
        ofUser[user] += matrix[user][item];
        ofItem[item] += matrix[user][item];
      }
    }
    var similar = new double[items][items];
    for (var one = 0; one < items; one++) {
      for (var other = 0; other < items; other++) {
        for (var user = 0; user < users; user++) {
          if (matrix[user][one] > 0 && matrix[user][other] > 0) {
            var there = Math.pow(matrix[user][one] / ofItem[one], walk.alpha());
            var back = Math.pow(matrix[user][other] / ofUser[user], walk.alpha());
            similar[one][other] += there * back / Math.pow(ofItem[other], walk.beta());
          }
        }
      }
    }
    return similar;
  }

  private double[][] ease(Similarity.Ease ease) {
    var products = products(weights());
    for (var item = 0; item < items; item++) {
      products[item][item] += ease.lambda();
    }
    var inverse = inverse(products);
    var similar = new double[items][items];
    for (var one = 0; one < items; one++) {
      for (var other = 0; other < items; other++) {
        similar[one][other] = one == other ? 0 : -inverse[one][other] / inverse[other][other];
      }
    }
    return similar;
  }

  private double[][] weights() {
    var matrix = new double[users][items];
    for (var user = 0; user < users; user++) {
      for (var item = 0; item < items; item++) {
        matrix[user][item] = interactions.weight(user, item);
      }
    }
    return matrix;
  }

  private double[][] products(double[][] matrix) {
    var products = new double[items][items];
    for (var one = 0; one < items; one++) {
      for (var other = 0; other < items; other++) {
        for (var row : matrix) {
          products[one][other] += row[one] * row[other];
        }
      }
    }
    return products;
  }

  /** Gauss and Jordan. */
  static double[][] inverse(double[][] matrix) {
    var size = matrix.length;
    var inverse = new double[size][size];
    for (var row = 0; row < size; row++) {
      inverse[row][row] = 1;
    }
    for (var pivot = 0; pivot < size; pivot++) {
      var by = matrix[pivot][pivot];
      for (var column = 0; column < size; column++) {
        matrix[pivot][column] /= by;
        inverse[pivot][column] /= by;
      }
      for (var row = 0; row < size; row++) {
        var factor = row == pivot ? 0 : matrix[row][pivot];
        for (var column = 0; column < size && factor != 0; column++) {
          matrix[row][column] -= factor * matrix[pivot][column];
          inverse[row][column] -= factor * inverse[pivot][column];
        }
      }
    }
    return inverse;
  }
}
