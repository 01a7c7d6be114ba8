package org.linli.vision.face;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linli.vision.Picture;

/**
 * Looks at faces with the networks of a pack. Any number of threads may ask, each computes on its
 * own; bound how many do at once.
 */
public final class FaceEngine implements AutoCloseable {

  private static final int MOST_ANALYSED = 30;
  private static final int MOST_CLOSER = 8;
  private static final double BEYOND_DOUBT = 0.9;

  private final Map<Task, Network> networks;
  private final Detector detector;
  private final CloserLook closerLook;
  private final Liveness liveness;
  private final Masks masks;

  FaceEngine(Map<Task, Network> networks) {
    this.networks = new EnumMap<>(networks);
    detector = new Detector(networks.get(Task.DETECTION));
    closerLook = new CloserLook(detector);
    liveness = new Liveness(networks.get(Task.LIVENESS_NEAR), networks.get(Task.LIVENESS_WIDE));
    masks = new Masks(networks.get(Task.MASK));
  }

  /** Names the network that embeddings are from; those of different ones cannot be compared. */
  public String identity() {
    return networks.get(Task.IDENTITY).file().sha256().orElseThrow();
  }

  /**
   * All faces from left to right; of very many the 30 largest are analysed, the 8 largest of them
   * however they are tilted. Where no face is beyond doubt the picture is turned by quarters too,
   * for an upside-down face looks like somebody else.
   */
  public List<Face> look(Picture picture) {
    var found = detector.find(picture);
    if (beyondDoubt(picture, found)) {
      return faces(picture, found);
    }
    var small = fitted(picture);
    return IntStream.of(1, 3, 2)
        .mapToObj(Quarter::new)
        .filter(quarter -> {
          var turned = quarter.of(small);
          return beyondDoubt(turned, detector.find(turned));
        })
        .findFirst()
        .map(quarter -> turned(picture, quarter))
        .orElseGet(() -> faces(picture, found));
  }

  private boolean beyondDoubt(Picture picture, List<Found> found) {
    return found.stream()
        .max(Comparator.comparingDouble(Found::confidence))
        .map(face -> face.confidence() < BEYOND_DOUBT ? closerLook.at(picture, face) : face)
        .filter(face -> face.confidence() >= BEYOND_DOUBT)
        .isPresent();
  }

  private static Picture fitted(Picture picture) {
    var share = Math.min(1, 640.0 / Math.max(picture.width(), picture.height()));
    return picture.scaled(
        (int) Math.ceil(share * picture.width()), (int) Math.ceil(share * picture.height()));
  }

  private List<Face> turned(Picture picture, Quarter quarter) {
    var turned = quarter.of(picture);
    return faces(turned, detector.find(turned)).stream()
        .map(face -> face.at(quarter.back(face.box(), picture)))
        .sorted(Comparator.comparingDouble(face -> face.box().left()))
        .toList();
  }

  private List<Face> faces(Picture picture, List<Found> found) {
    if (found.isEmpty()) {
      return List.of();
    }
    var masked = Masks.assigned(masks.find(picture), found);
    var large = largest(found, MOST_ANALYSED);
    var largest = largest(found, MOST_CLOSER);
    return found.stream()
        .map(face -> {
          var analysed = large.contains(face) && !Quality.tooSmall(face.box().within(picture));
          var seen = analysed && largest.contains(face) ? closerLook.at(picture, face) : face;
          return face(picture, seen, Optional.ofNullable(masked.get(face)), analysed);
        })
        .toList();
  }

  private static Set<Found> largest(List<Found> found, int most) {
    return found.stream()
        .sorted(Comparator.comparingDouble((Found face) -> face.box().width()).reversed())
        .limit(most)
        .collect(Collectors.toSet());
  }

  private Face face(Picture picture, Found found, Optional<Boolean> masked, boolean analysed) {
    var box = found.box().within(picture);
    if (!analysed) {
      var flaws = Quality.tooSmall(box) ? Set.of(Flaw.TOO_SMALL) : Set.<Flaw>of();
      return new Face(box, found.confidence(), flaws, masked, Optional.empty());
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
