package org.linli.vision.face;

import java.util.Map;
import org.linli.vision.Model;
import org.linli.vision.ModelException;
import org.linli.vision.Picture;
import org.linli.vision.Tensor;

/** A loaded model with what the manifest says of it. */
record Network(ModelFile file, Model model) implements AutoCloseable {

  int width() {
    return file.width();
  }

  int height() {
    return file.height();
  }

  /** Its outputs for a picture of its size. */
  Map<String, Tensor> look(Picture picture) {
    try {
      return model.run(file.normalisation().of(picture));
    } catch (ModelException sumsWereRight) {
      throw new IllegalStateException(file.name() + " failed", sumsWereRight);
    }
  }

  /** Its first output. */
  float[] answer(Picture picture) {
    return look(picture).values().iterator().next().values();
  }

  @Override
  public void close() {
    model.close();
  }
}
