package org.linli.vision.face;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * A face that was found.
 *
 * @param landmarks the eyes, the tip of the nose, the corners of the mouth; of a pair the one
 *     further left in an upright picture first
 */
record Found(Box box, List<Point> landmarks, double confidence) {

  /** Of things that overlap by more than this share the surest alone. */
  static <T> List<T> surest(
      List<T> things, Function<T, Box> box, ToDoubleFunction<T> confidence, double overlap) {
    var kept = new ArrayList<T>();
    things.stream()
        .sorted(Comparator.comparingDouble(confidence).reversed())
        .filter(thing ->
            kept.stream().noneMatch(other -> box.apply(other).overlap(box.apply(thing)) > overlap))
        .forEach(kept::add);
    return kept;
  }
}
