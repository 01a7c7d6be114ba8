package org.linli.vision.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linli.vision.Picture;
import org.linli.vision.text.TextReader;

class CardReaderTest {
  private static CardPainter painter;
  private static TextReader texts;
  private static CardReader reader;

  @BeforeAll
  static void open() throws IOException {
    assumeTrue(CardPainter.here().isPresent(), "no Chinese font is installed");
    painter = CardPainter.here().get();
    texts = TextReader.open();
    reader = new CardReader(texts, Printed::possible);
  }

  @AfterAll
  static void close() {
    if (texts != null) {
      texts.close();
    }
  }

  private static Accuracy accuracy(List<Camera> cameras) throws IOException {
    var accuracy = new Accuracy(reader, painter);
    var person = 100;
    for (var camera : cameras) {
      accuracy.add(camera, person++);
    }
    return accuracy;
  }

  @Test
  void clean_cards_are_read_to_the_letter() throws IOException {
    var accuracy = accuracy(List.of(Camera.clean(480), Camera.clean(1000)));
    assertThat(accuracy.slips()).isEmpty();
  }

  @Test
  void bad_pictures_lose_few_fields() throws IOException {
    var accuracy =
        accuracy(
            List.of(
                new Camera(640, 15, 0.2, 0, 0, 0),
                new Camera(640, 0, 0, 2, 0, 0),
                new Camera(640, -7, 0.1, 1, 0.5, 0.5)));
    assertThat(accuracy.share()).as("%s", accuracy.slips()).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void a_card_may_lie_upside_down_or_on_its_side() throws IOException {
    for (var degrees : new double[] {175, 92}) {
      var printed = Printed.of((int) degrees);
      var picture =
          new Camera(560, degrees, 0, 0, 0, 0).take(painter.portrait(printed.portrait()), 1);
      assertThat(reader.read(Picture.of(picture)).portrait()).contains(printed.portrait());
    }
  }

  @Test
  void prank_numbers_and_other_documents_are_refused() throws IOException {
    var side = Printed.of(5).portrait();
    var wrong = side.number().charAt(17) == '3' ? '4' : '3';
    var prank =
        new PortraitSide(
            side.name(),
            side.gender(),
            side.nation(),
            side.birthday(),
            side.address(),
            side.number().substring(0, 17) + wrong,
            true);
    assertRefused(Camera.clean(480).take(painter.portrait(prank), 1));
    assertRefused(written("招商银行", "6225 8801 2345 6789", "WANG XIAOYU", "有效期 12/28"));
    assertRefused(written("亲爱的妈妈", "姓名不重要", "我的号码是" + side.number(), "祝好"));
  }

  @Test
  void pictures_of_nothing_and_of_noise_are_refused() throws IOException {
    for (var size : new int[][] {{1, 1}, {2_000, 1}, {1, 700}, {320, 240}}) {
      var picture = new BufferedImage(size[0], size[1], BufferedImage.TYPE_3BYTE_BGR);
      new Random(1).nextBytes(((DataBufferByte) picture.getRaster().getDataBuffer()).getData());
      assertRefused(picture);
    }
  }

  private static BufferedImage written(String... rows) {
    var image = new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 640, 400);
    pen.setColor(Color.BLACK);
    pen.setFont(new Font(painter.font(), Font.PLAIN, 34));
    for (var row = 0; row < rows.length; row++) {
      pen.drawString(rows[row], 30, 80 + 80 * row);
    }
    pen.dispose();
    return image;
  }

  private static void assertRefused(BufferedImage picture) throws IOException {
    assertThat(reader.read(Picture.of(picture)).isNone()).isTrue();
  }
}
