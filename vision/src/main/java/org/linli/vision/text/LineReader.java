package org.linli.vision.text;

import org.linli.vision.Model;
import org.linli.vision.ModelException;
import org.linli.vision.Picture;
import org.linli.vision.Tensor;

/** Reads one line of text. */
final class LineReader {
  private static final int HEIGHT = 48;
  private static final int NARROWEST = 48;
  private static final int WIDEST = 48 * 60;
  private static final float[] HALF = {0.5f, 0.5f, 0.5f};
  private final Model model;
  private final Alphabet alphabet;

  LineReader(Model model, Alphabet alphabet) {
    this.model = model;
    this.alphabet = alphabet;
  }

  Alphabet.Reading read(Picture picture, Quad quad) throws ModelException {
    var wanted = Math.round(HEIGHT * quad.width() / Math.max(quad.height(), 1));
    var width = Math.clamp(wanted, NARROWEST, WIDEST);
    var window = new Window(picture, quad, width, HEIGHT);
    var input = new Tensor(window.planes(HALF, HALF), 1, 3, HEIGHT, width);
    var output = model.run(input).values().iterator().next();
    return alphabet.read(output.values(), output.length(-1));
  }
}
