package org.linli.vision.face;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import org.linli.vision.Picture;

/** A picture of nobody. */
final class DrawnFace {

  private DrawnFace() {}

  /** A face in the middle, half as high as the picture. */
  static Picture picture(int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    var pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(new Color(0x8FA9B8));
    pen.fillRect(0, 0, width, height);
    pen.translate(width / 2.0, height / 2.0);
    pen.scale(height / 400.0, height / 400.0);
    pen.setColor(new Color(0x2B2118));
    pen.fill(oval(0, -25, 92, 110));
    pen.setPaint(
        new RadialGradientPaint(
            new Point2D.Double(-15, -15),
            120,
            new float[] {0, 1},
            new Color[] {new Color(0xF0C8A8), new Color(0xA87858)}));
    pen.fill(oval(0, 0, 78, 100));
    for (var side = -1; side <= 1; side += 2) {
      pen.setColor(new Color(0xF8F4F0));
      pen.fill(oval(side * 31, -18, 15, 8));
      pen.setColor(new Color(0x30201A));
      pen.fill(oval(side * 31, -18, 7, 7));
      pen.setStroke(new BasicStroke(6));
      pen.draw(new Arc2D.Double(side * 31 - 20, -44, 40, 22, 30, 120, Arc2D.OPEN));
      pen.setColor(new Color(0x7A4A38));
      pen.fill(oval(side * 8, 25, 5, 3));
    }
    pen.setStroke(new BasicStroke(4));
    pen.setColor(new Color(0xB07C60));
    pen.draw(new Arc2D.Double(-12, 8, 24, 22, 200, 140, Arc2D.OPEN));
    pen.setColor(new Color(0xA04A48));
    pen.fill(oval(0, 55, 27, 8));
    pen.dispose();
    return Picture.of(image);
  }

  private static Ellipse2D oval(double x, double y, double width, double height) {
    return new Ellipse2D.Double(x - width, y - height, 2 * width, 2 * height);
  }
}
