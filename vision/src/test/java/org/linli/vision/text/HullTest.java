package org.linli.vision.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HullTest {
  private final Random random = new Random(7);

  private List<Point> drawn() {
    var count = random.nextInt(3, 60);
    return Stream.generate(() -> new Point(random.nextInt(100), random.nextInt(30)))
        .limit(count)
        .toList();
  }

  @Test
  void no_angle_gives_a_smaller_rectangle_and_all_points_are_within() {
    for (var round = 0; round < 300; round++) {
      var points = drawn();
      var hull = Hull.of(points);
      var best = hull.smallest();
      var least =
          IntStream.range(0, 900)
              .mapToObj(tenth -> hull.around(Math.toRadians(tenth / 10d)))
              .mapToDouble(quad -> quad.width() * quad.height())
              .min()
              .orElseThrow();
      assertThat(best.width() * best.height()).isLessThanOrEqualTo(least + 1e-6);
      assertThat(points).allMatch(point -> holds(best, point));
    }
  }

  private static boolean holds(Quad quad, Point point) {
    var place = point.minus(quad.center()).turned(-quad.angle());
    return Math.abs(place.x()) <= quad.width() / 2 + 1e-6
        && Math.abs(place.y()) <= quad.height() / 2 + 1e-6;
  }

  @Test
  void a_rectangle_is_never_named_by_more_than_half_a_quarter_turn() {
    for (var degrees = -180; degrees <= 180; degrees += 5) {
      var angle = Hull.of(drawn()).around(Math.toRadians(degrees)).angle();
      assertThat(Math.abs(angle)).isLessThanOrEqualTo(Math.PI / 4 + 1e-9);
    }
  }

  @Test
  void a_turned_spot_of_heat_has_its_place_its_size_and_its_angle() {
    var heat = heat(new Point(80, 50), 90, 12, Math.toRadians(12));
    var quad = new Heat(heat, 160, 100).spots().getFirst().smallest();
    assertThat(Math.toDegrees(quad.angle())).isCloseTo(12, within(1.5));
    assertThat(quad.width()).isCloseTo(90, within(3d));
    assertThat(quad.height()).isCloseTo(12, within(3d));
    assertThat(quad.center().minus(new Point(80, 50)).length()).isLessThan(1);
    assertThat(new Heat(heat, 160, 100).mean(quad)).isGreaterThan(0.75);
  }

  @Test
  void spots_are_apart_where_nothing_touches() {
    var heat = heat(new Point(40, 20), 30, 8, 0);
    var other = heat(new Point(40, 60), 30, 8, 0);
    for (var i = 0; i < heat.length; i++) {
      heat[i] = Math.max(heat[i], other[i]);
    }
    assertThat(new Heat(heat, 160, 100).spots()).hasSize(2);
    assertThat(new Heat(new float[160 * 100], 160, 100).spots()).isEmpty();
  }

  private static float[] heat(Point center, double width, double height, double angle) {
    var heat = new float[160 * 100];
    for (var i = 0; i < heat.length; i++) {
      var place = new Point(i % 160 + 0.5, i / 160 + 0.5).minus(center).turned(-angle);
      var within = Math.abs(place.x()) < width / 2 && Math.abs(place.y()) < height / 2;
      heat[i] = within ? 0.9f : 0.1f;
    }
    return heat;
  }
}
