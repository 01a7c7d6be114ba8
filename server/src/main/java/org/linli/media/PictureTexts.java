package org.linli.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.linli.platform.Inferences;
import org.linli.vision.Picture;
import org.linli.vision.text.TextReader;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Reads what is written in pictures; the first who asks has the models loaded. */
@Component
public class PictureTexts implements DisposableBean {
  private final Inferences inferences;
  private TextReader reader;

  PictureTexts(Inferences inferences) {
    this.inferences = inferences;
  }

  /** What is done with a picture and somebody who reads. */
  public interface Reading<T> {
    T read(TextReader reader, Picture picture) throws IOException;
  }

  /**
   * Does it within the gate of all models.
   *
   * @throws org.linli.platform.Busy when too many come at once
   */
  public <T> T read(Sight sight, Reading<T> reading) {
    return inferences.pass(() -> {
      try {
        return reading.read(reader(), Picture.of(sight.image()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  private synchronized TextReader reader() throws IOException {
    if (reader == null) {
      reader = TextReader.open();
    }
    return reader;
  }

  @Override
  public synchronized void destroy() {
    if (reader != null) {
      reader.close();
    }
  }
}
