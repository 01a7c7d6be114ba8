package org.linli.identity;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.random.RandomGenerator;

/** Draws a captcha: 120 by 30 pixels, white, each letter in a colour of its own. */
final class CaptchaPicture {
  private static final int WIDTH = 120;
  private static final int HEIGHT = 30;
  private static final int FIRST = 10;
  private static final int STEP = 21;
  private static final String[] FONTS = {Font.SERIF, Font.SANS_SERIF};
  private final RandomGenerator random;

  CaptchaPicture(RandomGenerator random) {
    this.random = random;
  }

  byte[] png(String text) {
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    for (var i = 0; i < text.length(); i++) {
      pen.setColor(ink());
      strike(pen);
      letter(pen, text.substring(i, i + 1), FIRST + i * STEP);
    }
    pen.dispose();
    return Png.of(image);
  }

  private Color ink() {
    return new Color(random.nextInt(160), random.nextInt(160), random.nextInt(160));
  }

  private void strike(Graphics2D pen) {
    if (random.nextBoolean()) {
      pen.drawLine(
          random.nextInt(WIDTH / 2),
          random.nextInt(HEIGHT),
          WIDTH / 2 + random.nextInt(WIDTH / 2),
          random.nextInt(HEIGHT));
    }
  }

  private void letter(Graphics2D pen, String letter, int x) {
    var straight = pen.getTransform();
    var tilt = (random.nextDouble() - 0.5) * 0.5;
    pen.transform(AffineTransform.getRotateInstance(tilt, x + STEP / 2.0, HEIGHT / 2.0));
    pen.setFont(new Font(FONTS[random.nextInt(FONTS.length)], Font.BOLD, 25));
    pen.drawString(letter, x, HEIGHT - 6);
    pen.setTransform(straight);
  }
}
