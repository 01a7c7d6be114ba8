package org.linli.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.linli.platform.Busy;
import org.linli.platform.Inferences;
import org.linli.vision.text.TextReader;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Reads what is written in pictures, of which none is in memory before its turn; the first who asks
 * has the models loaded.
 */
@Component
public class PictureTexts implements DisposableBean {
  private final Inferences inferences;
  private final Pictures pictures;
  private TextReader reader;
  private boolean ended;

  PictureTexts(Inferences inferences, Pictures pictures) {
    this.inferences = inferences;
    this.pictures = pictures;
  }

  /** What is done with a picture and somebody who reads. */
  public interface Reading<T> {
    T read(TextReader reader, Sight sight) throws IOException;
  }

  /**
   * Does it within the gate of all models; nothing where the file is no picture.
   *
   * @throws Busy when too many come at once, or the server ends
   */
  public <T> Optional<T> read(byte[] file, Reading<T> reading) {
    return inferences.pass(() -> pictures.look(file).map(sight -> done(reading, sight)));
  }

  private <T> T done(Reading<T> reading, Sight sight) {
    try {
      return reading.read(reader(), sight);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized TextReader reader() throws IOException {
    if (ended) {
      throw new Busy();
    }
    if (reader == null) {
      reader = TextReader.open();
    }
    return reader;
  }

  @Override
  public synchronized void destroy() {
    ended = true;
    if (reader != null) {
      reader.close();
    }
  }
}
