package org.linli.recommend;

import java.util.Arrays;

/**
 * Inverts a symmetric positive definite matrix in place by sweeping it, a block of pivots at a
 * time. Rows go up to the diagonal.
 */
final class SymmetricInverse {

  private static final int BLOCK = 64;
  private static final int BAND = 64;
  private static final int TILE = 512;

  private final double[][] matrix;
  private final int size;

  SymmetricInverse(double[][] matrix) {
    this.matrix = matrix;
    size = matrix.length;
  }

  double get(int row, int column) {
    return at(matrix, row, column);
  }

  void invert(Workers workers) {
    for (var first = 0; first < size; first += BLOCK) {
      sweep(first, Math.min(first + BLOCK, size), workers);
    }
    workers.share(
        size,
        () ->
            row -> {
              for (var column = 0; column <= row; column++) {
                matrix[row][column] = -matrix[row][column];
              }
            });
  }

  /**
   * With K the pivots: all others lose their products with K over K's own, which become the
   * inverse, negative.
   */
  private void sweep(int first, int end, Workers workers) {
    var count = end - first;
    var pivots = new double[count][];
    var old = new double[count][size];
    for (var pivot = 0; pivot < count; pivot++) {
      for (var column = 0; column < size; column++) {
        old[pivot][column] = get(first + pivot, column);
      }
      pivots[pivot] = Arrays.copyOfRange(old[pivot], first, first + pivot + 1);
    }
    sweepOneByOne(pivots);
    var swept = new double[count][size];
    workers.share(count, () -> pivot -> multiply(pivots, pivot, old, swept[pivot]));
    workers.share(Math.ceilDiv(size, BAND), () -> band -> subtractAll(band * BAND, old, swept));
    for (var pivot = 0; pivot < count; pivot++) {
      for (var column = 0; column < size; column++) {
        var isPivot = column >= first && column < end;
        matrix[Math.max(first + pivot, column)][Math.min(first + pivot, column)] =
            isPivot ? at(pivots, pivot, column - first) : swept[pivot][column];
      }
    }
  }

  private static double at(double[][] matrix, int row, int column) {
    return row < column ? matrix[column][row] : matrix[row][column];
  }

  /** Leaves the negative inverse. */
  private static void sweepOneByOne(double[][] matrix) {
    for (var pivot = 0; pivot < matrix.length; pivot++) {
      var by = 1 / matrix[pivot][pivot];
      for (var row = 0; row < matrix.length; row++) {
        var factor = at(matrix, row, pivot) * by;
        for (var column = 0; column <= row && row != pivot; column++) {
          if (column != pivot) {
            matrix[row][column] -= factor * at(matrix, pivot, column);
          }
        }
      }
      for (var other = 0; other < matrix.length; other++) {
        matrix[Math.max(pivot, other)][Math.min(pivot, other)] *= by;
      }
      matrix[pivot][pivot] = -by;
    }
  }

  /** A row of the inverse of the pivots times all of their rows. */
  private static void multiply(double[][] negative, int row, double[][] old, double[] product) {
    for (var other = 0; other < negative.length; other++) {
      var factor = -at(negative, row, other);
      var from = old[other];
      for (var column = 0; column < product.length; column++) {
        product[column] += factor * from[column];
      }
    }
  }

  /** Tile by tile, so that what is subtracted from many rows stays in the cache. */
  private void subtractAll(int firstRow, double[][] old, double[][] swept) {
    var endRow = Math.min(firstRow + BAND, size);
    for (var from = 0; from < endRow; from += TILE) {
      for (var row = Math.max(firstRow, from); row < endRow; row++) {
        subtract(matrix[row], from, Math.min(from + TILE, row + 1), row, old, swept);
      }
    }
  }

  private static void subtract(
      double[] values, int from, int end, int row, double[][] old, double[][] swept) {
    var pivot = 0;
    for (; pivot + 8 <= old.length; pivot += 8) {
      subtractEight(values, from, end, row, old, swept, pivot);
    }
    for (; pivot < old.length; pivot++) {
      var factor = old[pivot][row];
      for (var column = from; column < end; column++) {
        values[column] -= factor * swept[pivot][column];
      }
    }
  }

  /** Eight at once, so that a value is read and written once for eight products. */
  private static void subtractEight(
      double[] values, int from, int end, int row, double[][] old, double[][] swept, int pivot) {
    var a = swept[pivot];
    var b = swept[pivot + 1];
    var c = swept[pivot + 2];
    var d = swept[pivot + 3];
    var e = swept[pivot + 4];
    var f = swept[pivot + 5];
    var g = swept[pivot + 6];
    var h = swept[pivot + 7];
    var byA = old[pivot][row];
    var byB = old[pivot + 1][row];
    var byC = old[pivot + 2][row];
    var byD = old[pivot + 3][row];
    var byE = old[pivot + 4][row];
    var byF = old[pivot + 5][row];
    var byG = old[pivot + 6][row];
    var byH = old[pivot + 7][row];
    for (var i = from; i < end; i++) {
      values[i] -=
          byA * a[i]
              + byB * b[i]
              + byC * c[i]
              + byD * d[i]
              + byE * e[i]
              + byF * f[i]
              + byG * g[i]
              + byH * h[i];
    }
  }
}
