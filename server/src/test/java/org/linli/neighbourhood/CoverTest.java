package org.linli.neighbourhood;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoverTest {
  private static final int ROUNDS = 60_000;
  private final Random random = new Random(7);

  private Place anywhere() {
    return switch (random.nextInt(5)) {
      case 0 -> new Place(90 - random.nextDouble() / 100, random.nextDouble(-180, 180));
      case 1 -> new Place(-90 + random.nextDouble() / 10, random.nextDouble(-180, 180));
      case 2 -> new Place(random.nextDouble(-80, 80), 180 - random.nextDouble() / 50);
      case 3 -> new Place(random.nextDouble(-80, 80), -180 + random.nextDouble() / 50);
      default -> new Place(random.nextDouble(-90, 90), random.nextDouble(-180, 180));
    };
  }

  /** Somewhere round a place, also over the line of the date. */
  private Place beside(Place place, double degrees) {
    var latitude = Math.clamp(place.latitude() + random.nextDouble(-degrees, degrees), -90, 90);
    var wide = degrees / Math.max(0.0001, Math.cos(Math.toRadians(latitude)));
    var longitude = place.longitude() + random.nextDouble(-wide, wide);
    return new Place(latitude, Math.IEEEremainder(longitude, 360));
  }

  private static boolean covers(Cover cover, Place place) {
    var cell = Curve.cell(place);
    return IntStream.range(0, cover.first().length)
        .anyMatch(i -> cover.first()[i] <= cell && cell <= cover.last()[i]);
  }

  @Test
  void every_place_in_a_circle_is_covered_all_over_the_world() {
    var inside = 0;
    for (var i = 0; i < ROUNDS; i++) {
      var centre = anywhere();
      var metres = Math.pow(10, random.nextDouble(2, 7.4));
      var place = beside(centre, metres / 80_000);
      var circle = new Circle(centre, metres);
      if (centre.metresTo(place) <= metres) {
        inside++;
        assertThat(covers(Cover.of(circle), place)).as(circle + " " + place).isTrue();
      }
    }
    assertThat(inside).isGreaterThan(ROUNDS / 10);
  }

  @Test
  void a_cover_has_few_stretches_and_little_beside_the_circle() {
    for (var metres : new double[] {500, 5_000, 50_000}) {
      var cover = Cover.of(new Circle(new Place(30.25, 120.16), metres));
      var cells = 0.0;
      for (var i = 0; i < cover.first().length; i++) {
        cells += cover.last()[i] - cover.first()[i] + 1;
      }
      var side = Math.toRadians(360.0 / (1 << Curve.LEVELS)) * 6_378_137;
      var area = cells * side * side / 2 * Math.cos(Math.toRadians(30.25));
      assertThat(cover.first().length).isLessThan(65);
      assertThat(area).isLessThan(4 * Math.PI * metres * metres);
    }
  }

  @Test
  void a_square_of_the_grid_has_one_middle_which_is_near_and_tells_no_more() {
    for (var i = 0; i < ROUNDS; i++) {
      var place = anywhere();
      var middle = Grid.rounded(place);
      assertThat(place.metresTo(middle)).isLessThan(140);
      assertThat(Grid.rounded(middle)).isEqualTo(middle);
      assertThat(Place.of(middle.latitude(), middle.longitude())).isPresent();
    }
    assertThat(Grid.rounded(new Place(30.2262, 120.0320)))
        .isEqualTo(Grid.rounded(new Place(30.2268, 120.0328)));
  }
}
