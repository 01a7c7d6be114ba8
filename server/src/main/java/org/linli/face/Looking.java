package org.linli.face;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.linli.media.JpegCopy;
import org.linli.media.Pictures;
import org.linli.media.Sight;
import org.linli.platform.Inferences;
import org.linli.vision.Picture;
import org.linli.vision.face.Face;
import org.linli.vision.face.FaceEngine;
import org.linli.vision.face.MaskedFace;
import org.springframework.stereotype.Component;

/** Looks at pictures, no more than two at once, of which none is in memory before its turn. */
@Component
class Looking {
  private final Inferences inferences;
  private final FaceModels models;
  private final Pictures pictures;

  Looking(Inferences inferences, FaceModels models, Pictures pictures) {
    this.inferences = inferences;
    this.models = models;
    this.pictures = pictures;
  }

  Look<List<Face>> faces(byte[] file) {
    return inferences.pass(() -> at(file, (engine, sight) -> engine.look(picture(sight))));
  }

  /** The same with a copy of the picture, without a word about it, if it is to be kept. */
  Look<Snapshot> snapshot(byte[] file, boolean kept) {
    return inferences.pass(() ->
        at(
            file,
            (engine, sight) -> {
              var copy = kept ? Optional.of(JpegCopy.of(sight)) : Optional.<byte[]>empty();
              return new Snapshot(engine.look(picture(sight)), copy);
            }));
  }

  Look<List<MaskedFace>> masks(byte[] file) {
    return inferences.pass(() -> at(file, (engine, sight) -> engine.masks(picture(sight))));
  }

  private <T> Look<T> at(byte[] file, BiFunction<FaceEngine, Sight, T> look) {
    return models
        .engine()
        .map(engine -> pictures.look(file).map(sight -> seen(engine, sight, look)))
        .map(shown -> shown.<Look<T>>map(seen -> seen).orElseGet(Look.NotAPicture::new))
        .orElseGet(Look.NoModels::new);
  }

  private static <T> Look.Seen<T> seen(
      FaceEngine engine, Sight sight, BiFunction<FaceEngine, Sight, T> look) {
    return new Look.Seen<>(look.apply(engine, sight), sight.scale());
  }

  private static Picture picture(Sight sight) {
    return Picture.of(sight.image());
  }
}
