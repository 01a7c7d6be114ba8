package org.linli.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;

/** A room as a camera sees it when somebody lies on the floor, 640 by 480 pixels. */
record Room(Color wall, Color floor, int bed, int person) {
  private static final Color CLOTH = new Color(0x6d7f9c);
  private static final Color WOOD = new Color(0x8a6a4a);
  private static final Color SKIN = new Color(0xe2b894);

  static Room bedroomAtNight() {
    return new Room(new Color(0x5d6470), new Color(0x4a3f38), 40, 330);
  }

  static Room livingRoom() {
    return new Room(new Color(0xe9e2d3), new Color(0xb98f62), 350, 90);
  }

  static Room bedroomInTheMorning() {
    return new Room(new Color(0xd9dfd8), new Color(0xa58058), 20, 300);
  }

  byte[] drawn() {
    return Canvas.png(640, 480, wall, this::draw);
  }

  private void draw(Graphics2D pen) {
    pen.setColor(floor);
    pen.fillRect(0, 250, 640, 230);
    pen.setColor(wall.brighter());
    pen.fillRect(420, 50, 130, 130);
    furniture(pen);
    figure(pen);
  }

  private void furniture(Graphics2D pen) {
    pen.setColor(WOOD);
    pen.fill(new RoundRectangle2D.Double(bed, 210, 250, 110, 16, 16));
    pen.setColor(CLOTH.brighter());
    pen.fill(new RoundRectangle2D.Double(bed + 10, 196, 230, 70, 24, 24));
    pen.setColor(Color.WHITE);
    pen.fill(new RoundRectangle2D.Double(bed + 18, 186, 70, 40, 20, 20));
  }

  private void figure(Graphics2D pen) {
    pen.setColor(new Color(0, 0, 0, 60));
    pen.fill(new Ellipse2D.Double(person - 20, 408, 290, 34));
    pen.setColor(CLOTH);
    pen.fill(new RoundRectangle2D.Double(person + 44, 370, 120, 54, 40, 40));
    pen.setColor(CLOTH.darker());
    pen.fill(new RoundRectangle2D.Double(person + 140, 384, 116, 34, 30, 30));
    pen.setColor(SKIN);
    pen.fill(new Ellipse2D.Double(person, 374, 52, 48));
  }
}
