package org.linli.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import net.coobird.thumbnailator.Thumbnails;

/**
 * What a picture shows, upright and opaque, at most 2,048 pixels wide and high.
 *
 * @param width of the picture itself, in pixels
 */
public record Sight(BufferedImage image, int width, int height) {
  private static final int LONGEST_SIDE = 2_048;

  static Sight of(BufferedImage whole) throws IOException {
    var fits = whole.getWidth() <= LONGEST_SIDE && whole.getHeight() <= LONGEST_SIDE;
    var image =
        fits ? whole : Thumbnails.of(whole).size(LONGEST_SIDE, LONGEST_SIDE).asBufferedImage();
    return new Sight(image, whole.getWidth(), whole.getHeight());
  }

  /** How many pixels of the picture one of the image stands for. */
  public double scale() {
    return (double) width / image.getWidth();
  }
}
