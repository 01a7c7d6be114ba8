package org.linli.media;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiConsumer;

/** The pictures we show in place of one, drawn at their first use; all are JPEG. */
public final class Drawings {
  private static final Color PAPER = new Color(0xf4f1ec);
  private static final Color INK = new Color(0x5b5750);
  private static final Color TEAL = new Color(0x2f7f79);
  private static final Color RED = new Color(0xb8442f);
  private static final float SYMBOL = 9;

  private Drawings() {}

  private static final class Portrait {
    static final byte[] JPEG = drawn(320, Drawings::portrait);
  }

  private static final class Unavailable {
    static final byte[] JPEG = drawn(300, Drawings::unavailable);
  }

  private static final class Banned {
    static final byte[] JPEG = drawn(300, Drawings::banned);
  }

  /** Who has no portrait: 320 by 320 pixels. */
  public static byte[] defaultPortrait() {
    return Portrait.JPEG.clone();
  }

  /** Says that a wrong parameter was given: 300 by 300 pixels. */
  public static byte[] wrongParameter() {
    return Unavailable.JPEG.clone();
  }

  /** Says that the picture is not shown on other sites: 300 by 300 pixels. */
  public static byte[] notForOtherSites() {
    return Banned.JPEG.clone();
  }

  private static byte[] drawn(int side, BiConsumer<Graphics2D, Integer> drawing) {
    var image = new BufferedImage(side, side, BufferedImage.TYPE_3BYTE_BGR);
    var pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    drawing.accept(pen, side);
    pen.dispose();
    try {
      return Encoding.encode(image, PictureType.JPEG);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void portrait(Graphics2D pen, int side) {
    pen.setPaint(new GradientPaint(0, 0, new Color(0xa9cfc8), 0, side, new Color(0x6fa9a2)));
    pen.fillRect(0, 0, side, side);
    pen.setColor(PAPER);
    pen.fill(new Ellipse2D.Double(106, 70, 108, 108));
    pen.fill(new RoundRectangle2D.Double(50, 200, 220, 240, 200, 200));
  }

  private static void unavailable(Graphics2D pen, int side) {
    paper(pen, side, List.of("参数传递错误", "无法获取图片"));
    pen.setColor(TEAL);
    pen.draw(new RoundRectangle2D.Double(98, 58, 104, 84, 16, 16));
    pen.draw(new Ellipse2D.Double(118, 76, 16, 16));
    pen.draw(new Line2D.Double(104, 134, 140, 104));
    pen.draw(new Line2D.Double(140, 104, 166, 126));
    pen.draw(new Line2D.Double(166, 126, 196, 108));
    pen.setColor(RED);
    pen.draw(new Line2D.Double(86, 156, 214, 44));
  }

  private static void banned(Graphics2D pen, int side) {
    paper(pen, side, List.of("站内图片", "禁止外部引用"));
    pen.setColor(RED);
    pen.draw(new Ellipse2D.Double(100, 50, 100, 100));
    pen.draw(new Line2D.Double(115, 65, 185, 135));
  }

  /** Leaves room for a symbol above two lines, or in the middle where no font can write them. */
  private static void paper(Graphics2D pen, int side, List<String> lines) {
    pen.setColor(PAPER);
    pen.fillRect(0, 0, side, side);
    pen.setStroke(new BasicStroke(SYMBOL, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 28));
    if (pen.getFont().canDisplayUpTo(String.join("", lines)) >= 0) {
      pen.translate(0, 50);
      return;
    }
    pen.setColor(INK);
    var y = 206;
    for (var line : lines) {
      pen.drawString(line, (side - pen.getFontMetrics().stringWidth(line)) / 2, y);
      y += 42;
    }
  }
}
