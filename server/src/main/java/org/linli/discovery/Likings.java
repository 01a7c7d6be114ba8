package org.linli.discovery;

import java.util.Arrays;

/** Many likings in little room. */
final class Likings {
  private int[] members = new int[256];
  private int[] numbers = new int[256];
  private float[] weights = new float[256];
  private float[] times = new float[256];
  private int size;

  void add(int member, int number, float weight, double time) {
    if (size == members.length) {
      members = Arrays.copyOf(members, 2 * size);
      numbers = Arrays.copyOf(numbers, 2 * size);
      weights = Arrays.copyOf(weights, 2 * size);
      times = Arrays.copyOf(times, 2 * size);
    }
    members[size] = member;
    numbers[size] = number;
    weights[size] = weight;
    times[size++] = (float) time;
  }

  int size() {
    return size;
  }

  int member(int at) {
    return members[at];
  }

  int number(int at) {
    return numbers[at];
  }

  float weight(int at) {
    return weights[at];
  }

  double time(int at) {
    return times[at];
  }
}
