package org.linli.demo;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.RoundRectangle2D;
import java.util.function.BiConsumer;

/** What people show in place of their faces: things of the town, 320 by 320 pixels. */
enum Motif {
  HILLS(Motif::hills),
  POT(Motif::pot),
  CAT(Motif::cat),
  ROOFS(Motif::roofs),
  BOAT(Motif::boat),
  CUP(Motif::cup);

  private static final int SIDE = 320;
  private final BiConsumer<Graphics2D, Palette> drawing;

  Motif(BiConsumer<Graphics2D, Palette> drawing) {
    this.drawing = drawing;
  }

  /** A picture for the person of this place; no two of the first 42 are alike. */
  static byte[] drawn(int place) {
    var motif = values()[place % values().length];
    var palette = Palette.of(place);
    return Canvas.png(SIDE, SIDE, palette.ground(), pen -> motif.drawing.accept(pen, palette));
  }

  private static void hills(Graphics2D pen, Palette colours) {
    pen.setColor(colours.accent());
    pen.fill(new Ellipse2D.Double(196, 52, 72, 72));
    pen.setColor(colours.far());
    pen.fill(new Ellipse2D.Double(-90, 150, 320, 320));
    pen.setColor(colours.near());
    pen.fill(new Ellipse2D.Double(90, 196, 340, 320));
  }

  private static void pot(Graphics2D pen, Palette colours) {
    pen.setColor(colours.far());
    for (var angle = -60; angle <= 60; angle += 30) {
      var leaf = (Graphics2D) pen.create();
      leaf.rotate(Math.toRadians(angle), 160, 200);
      leaf.fill(new Ellipse2D.Double(142, 66, 36, 134));
      leaf.dispose();
    }
    pen.setColor(colours.accent());
    pen.fill(polygon(98, 190, 222, 190, 204, 286, 116, 286));
    pen.setColor(colours.near());
    pen.fill(new RoundRectangle2D.Double(88, 180, 144, 26, 10, 10));
  }

  private static void cat(Graphics2D pen, Palette colours) {
    pen.setColor(colours.near());
    pen.fill(polygon(82, 66, 150, 116, 84, 170));
    pen.fill(polygon(238, 66, 170, 116, 236, 170));
    pen.fill(new Ellipse2D.Double(70, 96, 180, 160));
    pen.fill(new Ellipse2D.Double(40, 236, 240, 200));
    pen.setColor(colours.ground());
    pen.fill(new Ellipse2D.Double(112, 154, 26, 34));
    pen.fill(new Ellipse2D.Double(182, 154, 26, 34));
    pen.setColor(colours.accent());
    pen.fill(polygon(150, 204, 170, 204, 160, 218));
  }

  private static void roofs(Graphics2D pen, Palette colours) {
    pen.setColor(colours.far());
    pen.fillRect(150, 150, 170, 170);
    pen.setColor(colours.near());
    pen.fill(polygon(130, 160, 235, 92, 340, 160));
    pen.fill(polygon(-20, 206, 92, 126, 204, 206));
    pen.setColor(colours.ground().brighter());
    pen.fillRect(4, 206, 176, 114);
    pen.setColor(colours.accent());
    pen.fillRect(70, 240, 44, 80);
    pen.fillRect(226, 196, 36, 36);
  }

  private static void boat(Graphics2D pen, Palette colours) {
    pen.setColor(colours.accent());
    pen.fill(polygon(164, 60, 164, 196, 262, 196));
    pen.setColor(colours.near());
    pen.fillRect(154, 52, 8, 156);
    pen.fill(new Arc2D.Double(62, 140, 200, 140, 180, 180, Arc2D.CHORD));
    pen.setColor(colours.far());
    pen.setStroke(new BasicStroke(14, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    for (var x = -20; x < 320; x += 80) {
      pen.draw(new QuadCurve2D.Double(x, 276, x + 40, 250, x + 80, 276));
    }
  }

  private static void cup(Graphics2D pen, Palette colours) {
    pen.setStroke(new BasicStroke(10, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    pen.setColor(colours.far());
    for (var x = 118; x <= 198; x += 40) {
      pen.draw(new QuadCurve2D.Double(x, 120, x + 22, 92, x, 64));
    }
    pen.setColor(colours.near());
    pen.draw(new Ellipse2D.Double(204, 160, 64, 64));
    pen.setColor(colours.accent());
    pen.fill(new Arc2D.Double(76, 40, 168, 224, 180, 180, Arc2D.CHORD));
    pen.setColor(colours.near());
    pen.fill(new RoundRectangle2D.Double(60, 268, 200, 14, 14, 14));
  }

  private static Path2D polygon(double... points) {
    var path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (var i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    path.closePath();
    return path;
  }
}
