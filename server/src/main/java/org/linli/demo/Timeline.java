package org.linli.demo;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What was done, in the order of its time. */
final class Timeline {
  private static final double SOON = 72;
  private final List<Act> acts = new ArrayList<>();

  void add(double hours, Runnable deed) {
    acts.add(new Act(hours, deed));
  }

  /** These people do so one after the other, within the three days that follow. */
  void soon(double hours, List<String> people, Consumer<String> deed) {
    var pause = Math.min(hours, SOON) / (people.size() + 1);
    var time = hours;
    for (var person : people) {
      time -= pause;
      add(time, () -> deed.accept(person));
    }
  }

  /** The oldest first; what was added first where they are equally old. */
  List<Act> acts() {
    return acts.stream().sorted(comparingDouble(Act::hours).reversed()).toList();
  }
}
