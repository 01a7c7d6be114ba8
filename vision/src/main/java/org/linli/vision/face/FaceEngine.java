package org.linli.vision.face;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.vision.Picture;

/**
 * Looks at faces with the networks of a pack. Any number of threads may ask, each computes on its
 * own; bound how many do at once.
 */
public final class FaceEngine implements AutoCloseable {

  private final Map<Task, Network> networks;
  private final Detector detector;
  private final Liveness liveness;
  private final Masks masks;

  FaceEngine(Map<Task, Network> networks) {
    this.networks = new EnumMap<>(networks);
    detector = new Detector(networks.get(Task.DETECTION));
    liveness = new Liveness(networks.get(Task.LIVENESS_NEAR), networks.get(Task.LIVENESS_WIDE));
    masks = new Masks(networks.get(Task.MASK));
  }

  /** All faces from left to right, of very many the 50 largest. */
  public List<Face> look(Picture picture) {
    var found = detector.find(picture);
    if (found.isEmpty()) {
      return List.of();
    }
    var masked = Masks.assigned(masks.find(picture), found);
    return found.stream()
        .map(face -> face(picture, face, Optional.ofNullable(masked.get(face))))
        .toList();
  }

  private Face face(Picture picture, Found found, Optional<Boolean> masked) {
    var box = found.box().within(picture);
    if (Quality.tooSmall(box)) {
      return new Face(box, found.confidence(), Set.of(Flaw.TOO_SMALL), masked, Optional.empty());
    }
    var aligned = Alignment.align(picture, found.landmarks());
    var analysis =
        new Face.Analysis(
            Embedding.of(networks.get(Task.IDENTITY).answer(aligned)),
            liveness.of(picture, found.box()),
            guess(aligned));
    var flaws = Quality.flaws(aligned, found.landmarks());
    return new Face(box, found.confidence(), flaws, masked, Optional.of(analysis));
  }

  private Optional<Face.Guess> guess(Picture aligned) {
    return Optional.ofNullable(networks.get(Task.AGE_AND_GENDER))
        .map(network -> network.answer(aligned.scaled(network.width(), network.height())))
        .map(answer -> new Face.Guess(Math.round(100 * answer[2]), answer[1] > answer[0]));
  }

  /** The faces that the mask network finds, from left to right. It knows nobody. */
  public List<MaskedFace> masks(Picture picture) {
    return masks.find(picture);
  }

  /** Waits for calls under way. */
  @Override
  public void close() {
    networks.values().forEach(Network::close);
  }
}
