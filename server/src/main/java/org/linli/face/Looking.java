package org.linli.face;

import java.util.List;
import java.util.function.BiFunction;
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
    return inferences.pass(() -> at(file, FaceEngine::look));
  }

  Look<List<MaskedFace>> masks(byte[] file) {
    return inferences.pass(() -> at(file, FaceEngine::masks));
  }

  private <T> Look<T> at(byte[] file, BiFunction<FaceEngine, Picture, T> look) {
    return models
        .engine()
        .map(engine -> pictures.look(file).map(sight -> seen(engine, sight, look)))
        .map(shown -> shown.<Look<T>>map(seen -> seen).orElseGet(Look.NotAPicture::new))
        .orElseGet(Look.NoModels::new);
  }

  private static <T> Look.Seen<T> seen(
      FaceEngine engine, Sight sight, BiFunction<FaceEngine, Picture, T> look) {
    return new Look.Seen<>(look.apply(engine, Picture.of(sight.image())), sight.scale());
  }
}
