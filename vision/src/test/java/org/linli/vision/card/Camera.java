package org.linli.vision.card;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Random;

/**
 * Photographs a card on a table.
 *
 * @param width of the card in the picture, in pixels
 * @param degrees by which it is turned clockwise
 * @param lean how much smaller its far edge is, as a share
 * @param blur radius in pixels of a card 1000 pixels wide
 * @param shade how much darker the darkest corner is, as a share
 * @param glare how white the middle of a reflection is, 0 to 1
 */
public record Camera(
    int width, double degrees, double lean, double blur, double shade, double glare) {

  /** A scanner. */
  public static Camera clean(int width) {
    return new Camera(width, 0, 0, 0, 0, 0);
  }

  /** The picture that it takes; the same for the same seed. */
  public BufferedImage take(BufferedImage card, int seed) {
    var random = new Random(seed);
    var height = width * CardPainter.HEIGHT / CardPainter.WIDTH;
    var picture = new BufferedImage(width * 5 / 4, height * 3 / 2, BufferedImage.TYPE_3BYTE_BGR);
    var samples = Math.max(1, (int) Math.round((double) CardPainter.WIDTH / width));
    for (var y = 0; y < picture.getHeight(); y++) {
      for (var x = 0; x < picture.getWidth(); x++) {
        picture.setRGB(x, y, pixel(card, picture, x, y, samples, random));
      }
    }
    light(picture, random);
    return blurred(picture);
  }

  private int pixel(
      BufferedImage card, BufferedImage picture, int x, int y, int samples, Random random) {
    var red = 0;
    var green = 0;
    var blue = 0;
    for (var i = 0; i < samples * samples; i++) {
      var u = x + (i % samples + 0.5) / samples - picture.getWidth() / 2d;
      var v = y + (i / samples + 0.5) / samples - picture.getHeight() / 2d;
      var rgb = seen(card, u / width, v / width);
      red += rgb >> 16 & 0xff;
      green += rgb >> 8 & 0xff;
      blue += rgb & 0xff;
    }
    var count = samples * samples;
    var noise = (int) Math.round(random.nextGaussian() * 3);
    return part(red / count + noise) << 16
        | part(green / count + noise) << 8
        | part(blue / count + noise);
  }

  private static int part(int value) {
    return Math.clamp(value, 0, 255);
  }

  /** What lies at a place, measured in widths of the card from the picture's middle. */
  private int seen(BufferedImage card, double u, double v) {
    var angle = Math.toRadians(-degrees);
    var x = u * Math.cos(angle) - v * Math.sin(angle);
    var y = u * Math.sin(angle) + v * Math.cos(angle);
    var depth = 1 - lean * (y + x / 2);
    var column = (int) Math.floor((x / depth + 0.5) * CardPainter.WIDTH);
    var row = (int) Math.floor(y / depth * CardPainter.WIDTH + CardPainter.HEIGHT / 2d);
    return column >= 0 && row >= 0 && column < CardPainter.WIDTH && row < CardPainter.HEIGHT
        ? card.getRGB(column, row)
        : 0x7a5c42 + (int) (6 * Math.sin(40 * v + 3 * Math.sin(9 * u))) * 0x010101;
  }

  private void light(BufferedImage picture, Random random) {
    var pen = picture.createGraphics();
    if (shade > 0) {
      var dark = new Color(0, 0, 0, (int) (255 * shade));
      var paint =
          new GradientPaint(
              0, 0, new Color(0, 0, 0, 0), picture.getWidth(), picture.getHeight(), dark);
      pen.setPaint(paint);
      pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
    }
    if (glare > 0) {
      reflect(pen, picture, random);
    }
    pen.dispose();
  }

  private void reflect(Graphics2D pen, BufferedImage picture, Random random) {
    var x = picture.getWidth() * (0.25f + 0.5f * random.nextFloat());
    var y = picture.getHeight() * (0.3f + 0.4f * random.nextFloat());
    var white = new Color(1f, 1f, 1f, (float) glare);
    var nothing = new Color(1f, 1f, 1f, 0f);
    pen.setComposite(AlphaComposite.SrcOver);
    pen.setPaint(
        new RadialGradientPaint(
            x, y, width * 0.22f, new float[] {0, 0.4f, 1}, new Color[] {white, white, nothing}));
    pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
  }

  private BufferedImage blurred(BufferedImage picture) {
    var radius = blur * width / 1000;
    if (radius <= 0) {
      return picture;
    }
    var size = 2 * (int) Math.ceil(2 * radius) + 1;
    var weights = new float[size];
    for (var i = 0; i < size; i++) {
      var distance = (i - size / 2) / radius;
      weights[i] = (float) Math.exp(-distance * distance / 2);
    }
    var sum = 0f;
    for (var weight : weights) {
      sum += weight;
    }
    for (var i = 0; i < size; i++) {
      weights[i] /= sum;
    }
    var across = new ConvolveOp(new Kernel(size, 1, weights), ConvolveOp.EDGE_NO_OP, null);
    var down = new ConvolveOp(new Kernel(1, size, weights), ConvolveOp.EDGE_NO_OP, null);
    return down.filter(across.filter(picture, null), null);
  }
}
