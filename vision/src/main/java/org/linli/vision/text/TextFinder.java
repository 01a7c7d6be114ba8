package org.linli.vision.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.linli.vision.Model;
import org.linli.vision.ModelException;
import org.linli.vision.Picture;
import org.linli.vision.Tensor;

/** Finds where lines of text are (Liao et al., Differentiable Binarization, AAAI 2020). */
final class TextFinder {
  private static final int LONGEST = 960;
  private static final int STEP = 32;
  private static final double MOST_ENLARGED = 3;
  private static final float[] MEAN = {0.485f, 0.456f, 0.406f};
  private static final float[] DEVIATION = {0.229f, 0.224f, 0.225f};
  private static final double SURE = 0.5;
  private static final double UNCLIP = 1.6;
  private static final double LONG = 2;
  private static final double SMALLEST = 3;
  private static final int MOST = 1_000;
  private final Model model;

  TextFinder(Model model) {
    this.model = model;
  }

  /** Rectangles around lines of text, in no order. */
  List<Quad> find(Picture picture) throws ModelException {
    var longer = Math.max(picture.width(), picture.height());
    var scale = Math.min((double) LONGEST / longer, MOST_ENLARGED);
    var width = stepped(picture.width() * scale);
    var height = stepped(picture.height() * scale);
    var window = new Window(picture, Quad.of(width / scale, height / scale), width, height);
    var input = new Tensor(window.planes(MEAN, DEVIATION), 1, 3, height, width);
    var output = model.run(input).values().iterator().next();
    return rectangles(new Heat(output.values(), width, height)).stream()
        .map(quad -> quad.scaled(1 / scale))
        .toList();
  }

  private static int stepped(double length) {
    return (int) Math.max(1, Math.ceil(length / STEP)) * STEP;
  }

  /** A short spot has no direction of its own and takes that of the long ones. */
  private static List<Quad> rectangles(Heat heat) {
    var spots = heat.spots();
    var slope = slope(spots.stream().map(Hull::smallest).toList());
    var found = new ArrayList<Quad>();
    for (var spot : spots.subList(0, Math.min(MOST, spots.size()))) {
      var smallest = spot.smallest();
      var quad = isLong(smallest) ? smallest : spot.around(slope);
      if (Math.min(quad.width(), quad.height()) >= SMALLEST && heat.mean(quad) >= SURE) {
        var area = quad.width() * quad.height();
        found.add(quad.grown(area * UNCLIP / (2 * (quad.width() + quad.height()))));
      }
    }
    return joined(found);
  }

  /** A label and its value may share the letter between them, so they are read as one line. */
  private static List<Quad> joined(List<Quad> found) {
    found.sort(Comparator.comparingDouble(quad -> quad.upperLeft().x()));
    var joined = new ArrayList<Quad>();
    for (var quad : found) {
      var before = joined.stream().filter(each -> each.runsInto(quad)).findFirst();
      before.ifPresent(joined::remove);
      joined.add(before.map(each -> each.with(quad)).orElse(quad));
    }
    return joined;
  }

  private static boolean isLong(Quad quad) {
    return quad.width() > LONG * quad.height() || quad.height() > LONG * quad.width();
  }

  /** The angle that half of the length of all lines is below. */
  static double slope(List<Quad> quads) {
    var sorted =
        quads.stream()
            .filter(TextFinder::isLong)
            .sorted(Comparator.comparingDouble(Quad::angle))
            .toList();
    var rest = sorted.stream().mapToDouble(Quad::width).sum() / 2;
    for (var quad : sorted) {
      rest -= quad.width();
      if (rest <= 0) {
        return quad.angle();
      }
    }
    return 0;
  }
}
