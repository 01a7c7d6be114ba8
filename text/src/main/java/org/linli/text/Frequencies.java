package org.linli.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The different frequencies of words, each under a small number; 0 is that of no word. */
final class Frequencies {

  private final Map<Long, Integer> numbers = new HashMap<>();
  private long[] values;
  private double[] logs;
  private double[] weights;
  private int count = 1;
  private long total;
  private double logOfTotal;

  Frequencies(int different, long total, double logOfTotal) {
    values = new long[different + 1];
    logs = new double[different + 1];
    this.total = total;
    this.logOfTotal = logOfTotal;
  }

  Frequencies(Frequencies other) {
    values = other.values.clone();
    logs = other.logs.clone();
    count = other.count;
    total = other.total;
    logOfTotal = other.logOfTotal;
    for (var number = 0; number < count; number++) {
      numbers.put(values[number], number);
    }
  }

  void put(long value, double log) {
    if (count == values.length) {
      values = Arrays.copyOf(values, 2 * count);
      logs = Arrays.copyOf(logs, 2 * count);
    }
    values[count] = value;
    logs[count++] = log;
  }

  long total() {
    return total;
  }

  long value(int number) {
    return values[number];
  }

  /** The number of this frequency, which from now on counts in the total. */
  int add(long value) {
    var number = numbers.get(value);
    if (number == null) {
      number = count;
      put(value, Math.log(value));
      numbers.put(value, number);
    }
    total += value;
    logOfTotal = Math.log(total);
    weights = null;
    return number;
  }

  /** Logarithms of the shares of the total, by number; what is unknown weighs as if seen once. */
  double[] weights() {
    if (weights == null) {
      weights = new double[count];
      for (var number = 0; number < count; number++) {
        weights[number] = logs[number] - logOfTotal;
      }
    }
    return weights;
  }
}
