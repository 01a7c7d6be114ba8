package org.linli.vision.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linli.vision.Picture;

class AlignmentTest {

  private static final List<Point> TEMPLATE =
      List.of(
          new Point(38.2946, 51.6963),
          new Point(73.5318, 51.5014),
          new Point(56.0252, 71.7366),
          new Point(41.5493, 92.3655),
          new Point(70.7299, 92.2041));

  private static Point moved(Point point, AffineTransform way) {
    var to = way.transform(new Point2D.Double(point.x(), point.y()), null);
    return new Point(to.getX(), to.getY());
  }

  @Test
  void a_face_turned_scaled_and_moved_comes_back() {
    var chance = new Random(3);
    for (var round = 0; round < 100; round++) {
      var way = AffineTransform.getTranslateInstance(chance.nextDouble() * 900, 70);
      way.rotate(chance.nextDouble() * 7);
      var scale = 0.1 + chance.nextDouble() * 9;
      way.scale(scale, scale);
      var landmarks = TEMPLATE.stream().map(point -> moved(point, way)).toList();

      var back = Alignment.toTemplate(landmarks);

      for (var n = 0; n < 5; n++) {
        assertThat(moved(landmarks.get(n), back).distance(TEMPLATE.get(n)))
            .isCloseTo(0, within(1e-6));
      }
    }
  }

  @Test
  void a_picture_turned_by_quarters_keeps_its_pixels_and_boxes_come_back() {
    var image = new BufferedImage(7, 4, BufferedImage.TYPE_3BYTE_BGR);
    image.setRGB(5, 1, 0x123456);
    var picture = Picture.of(image);
    var places =
        List.of(new Box(5, 1, 6, 2), new Box(2, 5, 3, 6), new Box(1, 2, 2, 3), new Box(1, 1, 2, 2));
    for (var turns = 0; turns < 4; turns++) {
      var quarter = new Quarter(turns);
      var turned = quarter.of(picture);
      var place = places.get(turns);
      assertThat(turned.rgb((int) place.left(), (int) place.top())).isEqualTo(0x123456);
      assertThat(quarter.back(place, picture)).isEqualTo(new Box(5, 1, 6, 2));
      assertThat(new Quarter((4 - turns) % 4).of(turned).bytes()).isEqualTo(picture.bytes());
    }
  }

  @Test
  void no_small_change_fits_a_crooked_face_better() {
    var crooked =
        List.of(
            new Point(30, 44),
            new Point(90, 60),
            new Point(52, 90),
            new Point(41, 130),
            new Point(80, 120));
    var best = Alignment.toTemplate(crooked);
    var least = squares(crooked, best);
    for (var change : List.of(-0.01, 0.01)) {
      for (var number = 0; number < 4; number++) {
        var a = best.getScaleX() + (number == 0 ? change : 0);
        var b = best.getShearY() + (number == 1 ? change : 0);
        var x = best.getTranslateX() + (number == 2 ? change : 0);
        var y = best.getTranslateY() + (number == 3 ? change : 0);
        assertThat(squares(crooked, new AffineTransform(a, b, -b, a, x, y))).isGreaterThan(least);
      }
    }
  }

  private static double squares(List<Point> landmarks, AffineTransform way) {
    var sum = 0.0;
    for (var n = 0; n < 5; n++) {
      sum += Math.pow(moved(landmarks.get(n), way).distance(TEMPLATE.get(n)), 2);
    }
    return sum;
  }
}
