package org.linli.identity;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.stream.Stream;

/**
 * The face of who shows none: the first character of his name in white on a calm colour, or an
 * outline of somebody where no font here can write it.
 */
record InitialAvatar(int colour, int character) {
  static final int SIDE = 128;
  private static final int[] COLOURS = {
    0x2f7f79, 0x4f6d9a, 0x7a5c8e, 0x8a6d3b, 0x5f7f4a, 0xa0605a, 0x4a6b78, 0x86607a
  };
  private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 64);

  static InitialAvatar of(Member member) {
    var colour = COLOURS[Math.floorMod(member.id(), COLOURS.length)];
    return new InitialAvatar(colour, initial(member));
  }

  byte[] png() {
    var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.setColor(new Color(colour));
    pen.fillRect(0, 0, SIDE, SIDE);
    pen.setColor(Color.WHITE);
    pen.fill(FONT.canDisplay(character) ? letter(pen) : somebody());
    pen.dispose();
    return Png.of(image);
  }

  private static int initial(Member member) {
    return Stream.of(member.nickname(), member.username())
        .filter(text -> text != null && !text.isBlank())
        .findFirst()
        .map(text -> Character.toUpperCase(text.strip().codePointAt(0)))
        .orElse((int) Character.MAX_VALUE);
  }

  /** In the middle by what is seen of it, so that all stand equally well. */
  private Shape letter(Graphics2D pen) {
    var text = Character.toString(character);
    var outline = FONT.createGlyphVector(pen.getFontRenderContext(), text).getOutline();
    var bounds = outline.getBounds2D();
    if (bounds.isEmpty()) {
      return somebody();
    }
    var x = SIDE / 2.0 - bounds.getCenterX();
    var y = SIDE / 2.0 - bounds.getCenterY();
    return AffineTransform.getTranslateInstance(x, y).createTransformedShape(outline);
  }

  private static Shape somebody() {
    var outline = new Area(new Ellipse2D.Double(42, 28, 44, 44));
    outline.add(new Area(new Ellipse2D.Double(22, 80, 84, 96)));
    return outline;
  }
}
