package org.linli.face;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.vision.face.Face;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finding out who is in a picture. Every time is logged. */
@Component
public class Finding {
  private final Looking looking;
  private final GroupChanges changes;
  private final FaceIndex index;
  private final Finds finds;
  private final Introductions introductions;

  Finding(
      Looking looking,
      GroupChanges changes,
      FaceIndex index,
      Finds finds,
      Introductions introductions) {
    this.looking = looking;
    this.changes = changes;
    this.index = index;
    this.finds = finds;
    this.introductions = introductions;
  }

  /** What came of it. */
  public sealed interface Outcome {
    /** All that are in the picture, from left to right. */
    record Found(List<FoundFace> faces) implements Outcome {}

    /** Nobody is in the picture, or it is none. */
    record NoFace() implements Outcome {}

    record NoSuchGroup() implements Outcome {}

    record NoModels() implements Outcome {}
  }

  /**
   * Searches a group, or all.
   *
   * @throws org.linli.platform.Busy when too many pictures come at once
   */
  @Transactional(propagation = Propagation.NEVER)
  public Outcome find(long account, byte[] picture, Optional<Long> group) {
    if (group.isPresent() && changes.revisions(group).isEmpty()) {
      return new Outcome.NoSuchGroup();
    }
    return switch (looking.faces(picture)) {
      case Look.NoModels<List<Face>>() -> new Outcome.NoModels();
      case Look.NotAPicture<List<Face>>() -> new Outcome.NoFace();
      case Look.Seen<List<Face>>(var faces, var scale) ->
          faces.isEmpty() ? new Outcome.NoFace() : found(account, group, faces, scale);
    };
  }

  private Outcome found(long account, Optional<Long> group, List<Face> faces, double scale) {
    var revisions = changes.revisions(group);
    var sightings = faces.stream().map(face -> sighting(face, scale, revisions)).toList();
    var noted = finds.note(account, group, sightings);
    return new Outcome.Found(introductions.of(noted, account));
  }

  private Sighting sighting(Face face, double scale, Map<Long, Long> revisions) {
    var match = face.analysis().flatMap(seen -> index.nearest(revisions, seen.embedding()));
    var likeness = match.map(one -> Resemblance.of(one.cosine())).orElse(0.0);
    return new Sighting(
        Appearance.of(face, scale), match.filter(_ -> likeness > 0).map(one -> one.id()), likeness);
  }
}
