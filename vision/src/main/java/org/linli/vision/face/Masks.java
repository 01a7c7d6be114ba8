package org.linli.vision.face;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.vision.Picture;

/** Finds faces, bare and masked. */
record Masks(Network network) {

  private static final double LEAST_CONFIDENCE = 0.7;
  private static final double MOST_OVERLAP = 0.3;
  private static final int CLASSES = 3;

  /** From left to right. */
  List<MaskedFace> find(Picture picture) {
    var outputs = network.look(picture.scaled(network.width(), network.height()));
    var scores = outputs.get("scores").values();
    var boxes = outputs.get("boxes").values();
    var candidates = new ArrayList<MaskedFace>();
    for (var anchor = 0; anchor < scores.length / CLASSES; anchor++) {
      var bare = scores[CLASSES * anchor + 1];
      var masked = scores[CLASSES * anchor + 2];
      if (Math.max(bare, masked) > LEAST_CONFIDENCE) {
        var box = box(boxes, 4 * anchor, picture);
        candidates.add(new MaskedFace(box, masked > bare, Math.max(bare, masked)));
      }
    }
    return Found.surest(candidates, MaskedFace::box, MaskedFace::confidence, MOST_OVERLAP).stream()
        .sorted(Comparator.comparingDouble(face -> face.box().left()))
        .toList();
  }

  private static Box box(float[] values, int at, Picture picture) {
    return new Box(
            values[at] * picture.width(),
            values[at + 1] * picture.height(),
            values[at + 2] * picture.width(),
            values[at + 3] * picture.height())
        .within(picture);
  }

  /** For every face whether it is masked: each box speaks for the face nearest to it. */
  static Map<Found, Boolean> assigned(List<MaskedFace> boxes, List<Found> faces) {
    var masked = new HashMap<Found, Boolean>();
    boxes.stream()
        .sorted(Comparator.comparingDouble(MaskedFace::confidence))
        .forEach(box -> nearest(box.box(), faces).ifPresent(f -> masked.put(f, box.masked())));
    return masked;
  }

  private static Optional<Found> nearest(Box box, List<Found> faces) {
    return faces.stream()
        .min(Comparator.comparingDouble(face -> distance(box, face)))
        .filter(face -> distance(box, face) < face.box().width() + face.box().height());
  }

  private static double distance(Box box, Found face) {
    return box.centre().distance(face.box().centre());
  }
}
