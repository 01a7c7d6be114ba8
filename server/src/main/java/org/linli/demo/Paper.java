package org.linli.demo;

import java.awt.BasicStroke;
import java.awt.Graphics2D;

/** A certificate of nobody: lines instead of words, and a seal. */
final class Paper {
  private static final int WIDTH = 840;
  private static final int HEIGHT = 594;
  private static final int LINES = 5;
  private static final Palette COLOURS = Palette.of(3);

  private Paper() {}

  static byte[] drawn() {
    return Canvas.png(WIDTH, HEIGHT, COLOURS.ground(), Paper::draw);
  }

  private static void draw(Graphics2D pen) {
    pen.setColor(COLOURS.near());
    pen.setStroke(new BasicStroke(6));
    pen.drawRect(30, 30, WIDTH - 60, HEIGHT - 60);
    pen.fillRect(270, 90, 300, 36);
    pen.setColor(COLOURS.far());
    for (var i = 0; i < LINES; i++) {
      pen.fillRect(110, 190 + 56 * i, i == LINES - 1 ? 300 : 620, 14);
    }
    pen.setColor(COLOURS.accent());
    pen.drawOval(600, 400, 120, 120);
    pen.drawOval(620, 420, 80, 80);
  }
}
