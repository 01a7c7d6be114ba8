package org.linli.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** Something to draw on. */
final class Canvas {

  private Canvas() {}

  /** A PNG of what was drawn on this ground. */
  static byte[] png(int width, int height, Color ground, Consumer<Graphics2D> drawing) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.setColor(ground);
    pen.fillRect(0, 0, width, height);
    drawing.accept(pen);
    pen.dispose();
    try (var bytes = new ByteArrayOutputStream()) {
      ImageIO.write(image, "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
