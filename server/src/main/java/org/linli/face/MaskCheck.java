package org.linli.face;

import java.util.List;
import org.linli.vision.face.MaskedFace;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which faces in a picture wear masks, whoever they are. */
@Component
public class MaskCheck {
  private final Looking looking;

  MaskCheck(Looking looking) {
    this.looking = looking;
  }

  /** A face, and whether something covers it. */
  public record Checked(Corners corners, boolean masked) {}

  /** What came of it. */
  public sealed interface Outcome {
    /** All that are in the picture, maybe nobody. */
    record Seen(List<Checked> faces) implements Outcome {}

    record NotAPicture() implements Outcome {}

    record NoModels() implements Outcome {}
  }

  /**
   * Looks at the picture.
   *
   * @throws org.linli.platform.Busy when too many pictures come at once
   */
  @Transactional(propagation = Propagation.NEVER)
  public Outcome check(byte[] picture) {
    return switch (looking.masks(picture)) {
      case Look.NoModels<List<MaskedFace>>() -> new Outcome.NoModels();
      case Look.NotAPicture<List<MaskedFace>>() -> new Outcome.NotAPicture();
      case Look.Seen<List<MaskedFace>>(var faces, var scale) ->
          new Outcome.Seen(
              faces.stream()
                  .map(face -> new Checked(Corners.of(face.box(), scale), face.masked()))
                  .toList());
    };
  }
}
