package org.linli.vision.face;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.linli.vision.Picture;
import org.linli.vision.Tensor;

/**
 * Finds faces. Every cell of three grids says how sure it is of a face, and where its box and
 * landmarks lie (YuNet: Wu, Peng and Yu 2023, https://doi.org/10.1007/s11633-023-1423-y).
 */
final class Detector {

  private static final int[] STRIDES = {8, 16, 32};
  private static final double LEAST_CONFIDENCE = 0.8;
  private static final double MOST_OVERLAP = 0.3;
  private static final int LANDMARKS = 5;
  private static final int MOST_CANDIDATES = 2_000;

  private final Network network;

  Detector(Network network) {
    this.network = network;
  }

  /** From left to right. */
  List<Found> find(Picture picture) {
    var scale =
        Math.max(
            (double) picture.width() / network.width(),
            (double) picture.height() / network.height());
    var outputs =
        network.look(
            picture.warped(
                AffineTransform.getScaleInstance(scale, scale), network.width(), network.height()));
    var candidates = new ArrayList<Found>();
    for (var stride : STRIDES) {
      addFound(outputs, stride, scale, candidates);
    }
    candidates.sort(Comparator.comparingDouble(Found::confidence).reversed());
    var few = candidates.subList(0, Math.min(MOST_CANDIDATES, candidates.size()));
    return Found.surest(few, Found::box, Found::confidence, MOST_OVERLAP).stream()
        .sorted(Comparator.comparingDouble(face -> face.box().left()))
        .toList();
  }

  private void addFound(
      Map<String, Tensor> outputs, int stride, double scale, List<Found> candidates) {
    var classes = outputs.get("cls_" + stride).values();
    var objects = outputs.get("obj_" + stride).values();
    var boxes = outputs.get("bbox_" + stride).values();
    var points = outputs.get("kps_" + stride).values();
    var columns = network.width() / stride;
    for (var cell = 0; cell < classes.length; cell++) {
      var confidence = Math.sqrt(share(classes[cell]) * share(objects[cell]));
      if (confidence >= LEAST_CONFIDENCE) {
        var grid = new Grid(cell % columns, cell / columns, stride * scale);
        candidates.add(
            new Found(grid.box(boxes, 4 * cell), grid.points(points, 10 * cell), confidence));
      }
    }
  }

  private static double share(float value) {
    return Math.clamp(value, 0, 1);
  }

  /** A cell, with its width in pixels of the picture. */
  private record Grid(int column, int row, double pixels) {

    Box box(float[] values, int at) {
      var x = (column + values[at]) * pixels;
      var y = (row + values[at + 1]) * pixels;
      var width = Math.exp(values[at + 2]) * pixels;
      var height = Math.exp(values[at + 3]) * pixels;
      return new Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
    }

    List<Point> points(float[] values, int at) {
      return IntStream.range(0, LANDMARKS)
          .mapToObj(n ->
              new Point(
                  (column + values[at + 2 * n]) * pixels, (row + values[at + 2 * n + 1]) * pixels))
          .toList();
    }
  }
}
