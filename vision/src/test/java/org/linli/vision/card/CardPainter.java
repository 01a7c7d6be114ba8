package org.linli.vision.card;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws both sides of a card, 1712 pixels wide. */
public final class CardPainter {
  static final int WIDTH = 1712;
  static final int HEIGHT = 1080;
  private static final Color LABEL = new Color(0x2f6f9f);
  private static final Color INK = new Color(0x1c1c1c);
  private static final int LETTERS_OF_A_LINE = 11;
  private static final DateTimeFormatter DOTTED = DateTimeFormatter.ofPattern("uuuu.MM.dd");
  private final String font;

  private CardPainter(String font) {
    this.font = font;
  }

  /** A painter, where a Chinese font is installed. */
  public static Optional<CardPainter> here() {
    var installed =
        Arrays.asList(
            GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
    return Stream.of(
            "Noto Sans CJK SC", "WenQuanYi Zen Hei", "Noto Sans SC", "PingFang SC", "SimHei")
        .filter(installed::contains)
        .findFirst()
        .map(CardPainter::new);
  }

  /** The name of a Chinese font. */
  String font() {
    return font;
  }

  /** The side with the portrait. */
  public BufferedImage portrait(PortraitSide side) {
    var image = blank(new Color(0xe4eef2), new Color(0xf3ead8));
    var pen = pen(image);
    label(pen, "姓名", 100, 170);
    text(pen, side.name(), 290, 170, 68);
    label(pen, "性别", 100, 300);
    text(pen, side.gender(), 290, 300, 60);
    label(pen, "民族", 490, 300);
    text(pen, side.nation(), 660, 300, 60);
    label(pen, "出生", 100, 425);
    born(pen, side.birthday());
    label(pen, "住址", 100, 565);
    address(pen, side.address());
    label(pen, "公民身份号码", 100, 960);
    number(pen, side.number());
    head(pen);
    pen.dispose();
    return image;
  }

  /** The side with the emblem. */
  public BufferedImage emblem(EmblemSide side) {
    var image = blank(new Color(0xdfeef0), new Color(0xf6ecd9));
    var pen = pen(image);
    pen.setColor(new Color(0xb3232a));
    pen.fillOval(130, 110, 260, 260);
    text(pen, "中华人民共和国", 560, 230, 92);
    text(pen, "居民身份证", 590, 400, 118);
    label(pen, "签发机关", 420, 800);
    text(pen, side.issuer(), 690, 800, 60);
    label(pen, "有效期限", 420, 950);
    var until = side.until() == null ? "长期" : DOTTED.format(side.until());
    text(pen, DOTTED.format(side.from()) + "-" + until, 690, 950, 60);
    pen.dispose();
    return image;
  }

  private void born(Graphics2D pen, LocalDate birthday) {
    text(pen, "" + birthday.getYear(), 290, 425, 60);
    label(pen, "年", 450, 425);
    text(pen, "" + birthday.getMonthValue(), 540, 425, 60);
    label(pen, "月", 630, 425);
    text(pen, "" + birthday.getDayOfMonth(), 720, 425, 60);
    label(pen, "日", 810, 425);
  }

  private void address(Graphics2D pen, String address) {
    for (var from = 0; from < address.length(); from += LETTERS_OF_A_LINE) {
      var to = Math.min(address.length(), from + LETTERS_OF_A_LINE);
      text(pen, address.substring(from, to), 290, 565 + 85 * (from / LETTERS_OF_A_LINE), 62);
    }
  }

  private void number(Graphics2D pen, String number) {
    pen.setColor(INK);
    pen.setFont(new Font(font, Font.BOLD, 76));
    for (var i = 0; i < number.length(); i++) {
      pen.drawString(number.substring(i, i + 1), 580 + 55 * i, 960);
    }
  }

  private static void head(Graphics2D pen) {
    pen.setColor(new Color(0xd9dde0));
    pen.fillRect(1150, 140, 430, 560);
    pen.setColor(new Color(0x4a3f38));
    pen.fillOval(1270, 190, 200, 180);
    pen.setColor(new Color(0xdcb79a));
    pen.fillOval(1280, 220, 180, 230);
    pen.setColor(new Color(0x39424e));
    pen.fillArc(1170, 480, 390, 400, 0, 180);
  }

  private void label(Graphics2D pen, String text, int x, int y) {
    pen.setColor(LABEL);
    pen.setFont(new Font(font, Font.PLAIN, 52));
    pen.drawString(text, x, y);
  }

  private void text(Graphics2D pen, String text, int x, int y, int size) {
    pen.setColor(INK);
    pen.setFont(new Font(font, Font.PLAIN, size));
    pen.drawString(text, x, y);
  }

  /** Waves like those of a real card. */
  private static BufferedImage blank(Color left, Color right) {
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    var pen = pen(image);
    pen.setPaint(new GradientPaint(0, 0, left, WIDTH, HEIGHT, right));
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.setStroke(new BasicStroke(2));
    pen.setColor(new Color(0x50, 0x90, 0xa8, 48));
    for (var y = -200; y < HEIGHT + 200; y += 22) {
      var path = new Path2D.Double();
      path.moveTo(0, y);
      for (var x = 0; x <= WIDTH; x += 20) {
        path.lineTo(x, y + 40 * Math.sin(x / 130d + y / 300d));
      }
      pen.draw(path);
    }
    pen.dispose();
    return image;
  }

  private static Graphics2D pen(BufferedImage image) {
    var pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    return pen;
  }
}
