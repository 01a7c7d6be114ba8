package org.linli.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The three, each measured once a round. */
record Contest(Asked asked, List<Rate> echo, List<Rate> row, List<Rate> ours) {

  double median(Function<Contest, List<Rate>> which, ToDoubleFunction<Rate> what) {
    return middle(which.apply(this).stream().mapToDouble(what).toArray());
  }

  /** The median of what was measured in the same round. */
  double against(List<Rate> other, ToDoubleFunction<Rate> what) {
    var ratios = new double[ours.size()];
    Arrays.setAll(ratios, i -> what.applyAsDouble(ours.get(i)) / what.applyAsDouble(other.get(i)));
    return middle(ratios);
  }

  /** What is asked, and its two comparisons. */
  record Asked(List<byte[]> echo, List<byte[]> row, List<byte[]> ours) {}

  private static double middle(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }
}
