package org.linli.pages.wallet;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A code to be scanned, as the path of an SVG with a unit for each module.
 *
 * @param size of the square, with the empty margin that readers need
 */
public record QrCode(int size, String path) {
  private static final int MARGIN = 4;

  /** The code that says this. */
  public static QrCode of(String text) {
    try {
      var modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
      var path = new StringBuilder();
      for (var y = 0; y < modules.getHeight(); y++) {
        for (var x = 0; x < modules.getWidth(); x++) {
          if (modules.get(x, y) == 1) {
            path.append("M%d %dh1v1h-1z".formatted(x + MARGIN, y + MARGIN));
          }
        }
      }
      return new QrCode(modules.getWidth() + 2 * MARGIN, path.toString());
    } catch (WriterException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
