package org.linli.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

  private static final int RED = 0xFF0000;
  private static final int BLUE = 0x0000FF;

  /** Red in its left upper quarter, blue elsewhere. */
  private static BufferedImage flag(int width, int height, int type) {
    var image = new BufferedImage(width, height, type);
    var pen = image.createGraphics();
    pen.setColor(Color.BLUE);
    pen.fillRect(0, 0, width, height);
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, width / 2, height / 2);
    pen.dispose();
    return image;
  }

  private static byte[] file(BufferedImage image, String format) throws IOException {
    var bytes = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, format, bytes)).isTrue();
    return bytes.toByteArray();
  }

  private static void assertNear(int colour, int wanted) {
    for (var shift = 0; shift <= 16; shift += 8) {
      assertThat(Math.abs((colour >> shift & 0xff) - (wanted >> shift & 0xff))).isLessThan(40);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, 0", "2, 1, 0", "3, 1, 1", "4, 0, 1", "5, 0, 0", "6, 1, 0", "7, 1, 1", "8, 0, 1"
  })
  void exif_stands_a_photo_up(int orientation, int right, int down) throws IOException {
    for (var order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
      var jpeg = file(flag(64, 32, BufferedImage.TYPE_3BYTE_BGR), "jpg");

      var picture = Picture.read(PhotoFile.held(jpeg, orientation, order));

      var sideways = orientation >= 5;
      assertThat(picture.width()).isEqualTo(sideways ? 32 : 64);
      assertThat(picture.height()).isEqualTo(sideways ? 64 : 32);
      var x = picture.width() / 4 + right * picture.width() / 2;
      var y = picture.height() / 4 + down * picture.height() / 2;
      assertNear(picture.rgb(x, y), RED);
      assertNear(picture.rgb(picture.width() - 1 - x, y), BLUE);
      assertNear(picture.rgb(x, picture.height() - 1 - y), BLUE);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 9, 65535})
  void an_orientation_that_does_not_exist_means_nothing(int orientation) throws IOException {
    var jpeg = file(flag(64, 32, BufferedImage.TYPE_3BYTE_BGR), "jpg");
    assertThat(Picture.read(PhotoFile.held(jpeg, orientation, ByteOrder.BIG_ENDIAN)).width())
        .isEqualTo(64);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_INT_RGB,
        BufferedImage.TYPE_INT_BGR,
        BufferedImage.TYPE_3BYTE_BGR,
        BufferedImage.TYPE_INT_ARGB,
        BufferedImage.TYPE_4BYTE_ABGR_PRE,
        BufferedImage.TYPE_USHORT_565_RGB,
        BufferedImage.TYPE_BYTE_INDEXED
      })
  void images_of_every_kind_become_the_same_picture(int type) {
    var picture = Picture.of(flag(4, 4, type));
    assertThat(picture.rgb(1, 1)).isEqualTo(RED);
    assertThat(picture.rgb(2, 1)).isEqualTo(BLUE);
    assertThat(Picture.of(picture.image()).bytes()).isEqualTo(picture.bytes());
  }

  @Test
  void a_part_of_an_image_is_its_own_picture() {
    var whole = flag(8, 8, BufferedImage.TYPE_3BYTE_BGR);
    var part = Picture.of(whole.getSubimage(3, 3, 2, 2));
    assertThat(part.width()).isEqualTo(2);
    assertThat(part.rgb(0, 0)).isEqualTo(RED);
    assertThat(part.rgb(1, 1)).isEqualTo(BLUE);
  }

  @Test
  void grey_has_three_equal_colours_and_what_is_seen_through_stands_on_white() throws IOException {
    var grey = new BufferedImage(2, 2, BufferedImage.TYPE_BYTE_GRAY);
    grey.getRaster().setSample(0, 0, 0, 200);
    var colour = Picture.read(file(grey, "png")).rgb(0, 0);
    assertThat(colour >> 16).isEqualTo(colour & 0xff).isEqualTo(colour >> 8 & 0xff);
    var clear = new BufferedImage(2, 2, BufferedImage.TYPE_INT_ARGB);
    assertThat(Picture.read(file(clear, "png")).rgb(1, 1)).isEqualTo(0xFFFFFF);
    assertThat(Picture.read(file(clear, "gif")).width()).isEqualTo(2);
  }

  @Test
  void a_file_that_says_it_is_huge_is_refused_unread() {
    assertThatThrownBy(() -> Picture.read(png(1_000_000, 1_000)))
        .isInstanceOf(IOException.class)
        .hasMessage("a picture of too many pixels");
    assertThatThrownBy(() -> Picture.read(png(Integer.MAX_VALUE, Integer.MAX_VALUE)))
        .isInstanceOf(IOException.class);
  }

  @Test
  void bytes_of_any_kind_are_a_picture_or_refused() throws IOException {
    var chance = new Random(11);
    var files =
        List.of(
            PhotoFile.held(file(flag(40, 30, 5), "jpg"), 6, ByteOrder.LITTLE_ENDIAN),
            file(flag(40, 30, 5), "png"),
            file(flag(40, 30, BufferedImage.TYPE_BYTE_INDEXED), "gif"),
            file(flag(40, 30, 5), "bmp"));
    for (var round = 0; round < 2_000; round++) {
      var bytes = files.get(round % files.size()).clone();
      for (var change = chance.nextInt(1, 20); change > 0; change--) {
        bytes[chance.nextInt(Math.min(bytes.length, 300))] = (byte) chance.nextInt(256);
      }
      try {
        var picture = Picture.read(bytes);
        assertThat(picture.bytes()).hasSize(3 * picture.width() * picture.height());
      } catch (IOException refused) {
        assertThat(refused).isNotNull();
      }
    }
    assertThatThrownBy(() -> Picture.read(new byte[0])).isInstanceOf(IOException.class);
  }

  @Test
  void shrinking_takes_the_mean_and_growing_has_no_steps() {
    var stripes = new BufferedImage(64, 64, BufferedImage.TYPE_3BYTE_BGR);
    for (var y = 0; y < 64; y++) {
      for (var x = 0; x < 64; x++) {
        stripes.setRGB(x, y, x % 2 == 0 ? 0xFFFFFF : 0);
      }
    }
    var small = Picture.of(stripes).scaled(16, 16);
    assertThat(small.rgb(5, 5) & 0xff).isBetween(126, 129);
    var two = new Picture(2, 1, new byte[] {0, 0, 0, 100, 100, 100});
    var grown = two.scaled(4, 1);
    assertThat(List.of(grown.rgb(0, 0), grown.rgb(1, 0), grown.rgb(2, 0), grown.rgb(3, 0)))
        .containsExactly(0, 0x191919, 0x4B4B4B, 0x646464);
  }

  @Test
  void it_can_be_turned_and_is_black_outside() {
    var picture = Picture.of(flag(8, 8, BufferedImage.TYPE_3BYTE_BGR));
    var turned = picture.warped(new AffineTransform(0, 1, -1, 0, 8, 0), 8, 12);
    assertThat(turned.rgb(1, 6)).isEqualTo(RED);
    assertThat(turned.rgb(1, 1)).isEqualTo(BLUE);
    assertThat(turned.rgb(1, 10)).isZero();
    assertThat(picture.warped(new AffineTransform(), 8, 8).bytes()).isEqualTo(picture.bytes());
  }

  /** The float just below 1428 and 1428 itself are one number. */
  @Test
  void a_point_just_before_the_last_row_stays_inside() {
    var picture = Picture.of(flag(64, 1428, BufferedImage.TYPE_3BYTE_BGR));
    for (var exponent = 3; exponent < 14; exponent++) {
      var before = 1426.5 + 1 - Math.pow(10, -exponent);
      var row = picture.warped(new AffineTransform(1, 0, 0, 1, 0, before - 0.5), 64, 1);
      assertThat(row.rgb(60, 0)).isEqualTo(BLUE);
    }
  }

  @Test
  void any_way_of_drawing_stays_inside() {
    var chance = new Random(17);
    for (var round = 0; round < 400; round++) {
      var picture = Picture.of(flag(1 + chance.nextInt(90), 1 + chance.nextInt(90), 5));
      var way = AffineTransform.getTranslateInstance(chance.nextInt(90), chance.nextInt(90));
      way.rotate(chance.nextInt(24) * Math.PI / 12);
      var scale = Math.pow(2, chance.nextInt(-4, 5));
      way.scale(scale, scale);
      way.translate(-chance.nextInt(40), -chance.nextInt(40));
      assertThat(picture.warped(way, 40, 40).width()).isEqualTo(40);
    }
    var broken = new AffineTransform(Double.NaN, 0, 0, 1, 0, 0);
    assertThat(Picture.of(flag(3, 3, 5)).warped(broken, 2, 2).rgb(0, 0)).isZero();
  }

  @Test
  void sizes_at_the_edge_are_pictures() {
    for (var image :
        List.of(flag(1, 1, 5), flag(20_000, 1, 5), flag(1, 20_000, 5), flag(3, 2, 5))) {
      var picture = Picture.of(image).scaled(640, 640);
      assertThat(picture.rgb(639, 639)).isEqualTo(BLUE);
    }
  }

  @Test
  void colours_are_ordered_and_normalised_plane_by_plane() {
    var picture = new Picture(2, 1, new byte[] {10, 20, 30, 40, 50, (byte) 250});
    var plain = new Normalisation(false, List.of(0f, 0f, 0f), List.of(1f, 1f, 1f)).of(picture);
    assertThat(plain.values()).containsExactly(10, 40, 20, 50, 30, 250);
    assertThat(plain.shape()).containsExactly(1, 3, 1, 2);
    var scaled = new Normalisation(true, List.of(30f, 20f, 10f), List.of(10f, 5f, 2f)).of(picture);
    assertThat(scaled.values()).containsExactly(0, 22, 0, 6, 0, 15);
  }

  @Test
  void a_photo_of_four_colours_is_refused() throws IOException {
    var jpeg = file(flag(16, 16, 5), "jpg");
    for (var at = 0; at < jpeg.length - 10; at++) {
      if ((jpeg[at] & 0xff) == 0xFF && (jpeg[at + 1] & 0xff) == 0xC0) {
        jpeg[at + 9] = 4;
      }
    }
    assertThatThrownBy(() -> Picture.read(jpeg)).isInstanceOf(IOException.class);
  }

  /** A PNG of this size that holds nothing. */
  private static byte[] png(int width, int height) throws IOException {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(new byte[] {(byte) 137, 80, 78, 71, 13, 10, 26, 10});
    var header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    header.put(new byte[] {8, 2, 0, 0, 0});
    chunk(bytes, "IHDR", header.array());
    var nothing = new ByteArrayOutputStream();
    new DeflaterOutputStream(nothing).close();
    chunk(bytes, "IDAT", nothing.toByteArray());
    chunk(bytes, "IEND", new byte[0]);
    return bytes.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream bytes, String name, byte[] content) {
    var chunk = ByteBuffer.allocate(12 + content.length).putInt(content.length);
    chunk.put(name.getBytes()).put(content);
    var sum = new CRC32();
    sum.update(chunk.array(), 4, 4 + content.length);
    bytes.writeBytes(chunk.putInt((int) sum.getValue()).array());
  }
}
