package org.linli.recommend;

import java.util.Arrays;

/** A sparse matrix by rows: row r has the columns and weights from starts[r] to starts[r + 1]. */
record Rows(int columns, int[] starts, int[] ids, float[] weights) {

  int count() {
    return starts.length - 1;
  }

  int size() {
    return starts[count()];
  }

  int length(int row) {
    return starts[row + 1] - starts[row];
  }

  int find(int row, int id) {
    return Arrays.binarySearch(ids, starts[row], starts[row + 1], id);
  }

  double sum(int row) {
    var sum = 0.0;
    for (var at = starts[row]; at < starts[row + 1]; at++) {
      sum += weights[at];
    }
    return sum;
  }

  double norm(int row) {
    var squares = 0.0;
    for (var at = starts[row]; at < starts[row + 1]; at++) {
      squares += (double) weights[at] * weights[at];
    }
    return Math.sqrt(squares);
  }

  /** Columns become rows; within each, old rows ascend. */
  Rows transposed() {
    var places = ends(columns, ids, size());
    var turned = new int[size()];
    var turnedWeights = new float[size()];
    for (var row = count() - 1; row >= 0; row--) {
      for (var at = starts[row + 1] - 1; at >= starts[row]; at--) {
        var place = --places[ids[at]];
        turned[place] = row;
        turnedWeights[place] = weights[at];
      }
    }
    places[columns] = size();
    return new Rows(count(), places, turned, turnedWeights);
  }

  /** For each key the place after its last entry, if entries stood in the order of their keys. */
  static int[] ends(int keys, int[] entries, int count) {
    var ends = new int[keys + 1];
    for (var entry = 0; entry < count; entry++) {
      ends[entries[entry]]++;
    }
    for (var key = 1; key < keys; key++) {
      ends[key] += ends[key - 1];
    }
    return ends;
  }

  /** Equal neighbouring columns of a row become one; their weights are summed. */
  Rows merged() {
    var begins = new int[starts.length];
    var end = 0;
    for (var row = 0; row < count(); row++) {
      begins[row] = end;
      for (var at = starts[row]; at < starts[row + 1]; at++) {
        if (end > begins[row] && ids[end - 1] == ids[at]) {
          weights[end - 1] += weights[at];
        } else {
          ids[end] = ids[at];
          weights[end++] = weights[at];
        }
      }
    }
    begins[count()] = end;
    return end == ids.length
        ? new Rows(columns, begins, ids, weights)
        : new Rows(columns, begins, Arrays.copyOf(ids, end), Arrays.copyOf(weights, end));
  }
}
