package org.linli.vision.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.vision.Picture;

class RowsTest {

  private static Line line(String text, double x, double y, double width, double degrees) {
    var angle = Math.toRadians(degrees);
    var corners =
        List.of(
            new Point(x, y),
            new Point(x + width, y),
            new Point(x + width, y + 20),
            new Point(x, y + 20));
    var turned = corners.stream().map(corner -> corner.turned(angle)).toList();
    var quad = new Quad(turned.get(0), turned.get(1), turned.get(2), turned.get(3));
    return new Line(text, quad, 1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 4, -15, 15, 40})
  void lines_are_read_row_by_row_however_the_sheet_lies(double degrees) {
    var lines =
        List.of(
            line("d", 10, 70, 300, degrees),
            line("b", 120, 13, 100, degrees),
            line("c", 10, 40, 20, degrees),
            line("a", 10, 10, 100, degrees));
    assertThat(Rows.of(lines).stream().map(row -> row.stream().map(Line::text).toList()))
        .containsExactly(List.of("a", "b"), List.of("c"), List.of("d"));
  }

  @Test
  void no_lines_are_no_rows() {
    assertThat(Rows.of(List.of())).isEmpty();
  }

  @Test
  void neighbours_that_share_a_letter_are_one_line() {
    var label = line("", 10, 10, 100, 8).quad();
    var value = line("", 95, 12, 200, 8).quad();
    assertThat(label.runsInto(value)).isTrue();
    assertThat(label.with(value).width()).isCloseTo(285, within(1e-6));
    assertThat(label.with(value).height()).isCloseTo(22, within(1e-6));
    assertThat(value.runsInto(label)).isFalse();
    assertThat(label.runsInto(line("", 115, 10, 200, 8).quad())).isFalse();
    assertThat(label.runsInto(line("", 95, 25, 200, 8).quad())).isFalse();
  }

  @Test
  void characters_come_from_the_best_path_repeated_ones_once() {
    var columns = List.of(0, 1, 1, 0, 1, 2, 3, 0, 0, 3);
    var likely = new float[columns.size() * 4];
    for (var step = 0; step < columns.size(); step++) {
      likely[step * 4 + columns.get(step)] = 0.8f;
    }
    var reading = new Alphabet(List.of("甲", "乙")).read(likely, 4);
    assertThat(reading.text()).isEqualTo("甲甲乙  ");
    assertThat(reading.confidence()).isCloseTo(0.8, within(1e-6));
    assertThat(new Alphabet(List.of("甲")).read(new float[] {1, 0, 0}, 3).text()).isEmpty();
  }

  @Test
  void a_window_straightens_what_lies_within_four_corners() {
    var image = new BufferedImage(60, 60, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.rotate(Math.toRadians(30), 30, 30);
    pen.setColor(Color.RED);
    pen.fillRect(10, 20, 40, 20);
    pen.dispose();
    var angle = Math.toRadians(30);
    var center = new Point(30, 30);
    var quad =
        new Quad(
            new Point(-19, -9).turned(angle).plus(center),
            new Point(19, -9).turned(angle).plus(center),
            new Point(19, 9).turned(angle).plus(center),
            new Point(-19, 9).turned(angle).plus(center));
    var nothing = new float[3];
    var one = new float[] {1, 1, 1};
    var planes = new Window(Picture.of(image), quad, 19, 9).planes(nothing, one);
    for (var i = 0; i < 19 * 9; i++) {
      assertThat(planes[i]).isCloseTo(0, within(0.02f));
      assertThat(planes[2 * 19 * 9 + i]).isCloseTo(1, within(0.02f));
    }
  }
}
