package org.linli.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DarkroomTest {

  private static Color at(Print print, int x, int y) {
    return new Color(Drawn.seen(print.bytes()).getRGB(x, y), true);
  }

  private static void assertLike(Color seen, Color drawn) {
    assertThat(seen.getAlpha()).isEqualTo(drawn.getAlpha());
    assertThat(Math.abs(seen.getRed() - drawn.getRed())).isLessThan(40);
    assertThat(Math.abs(seen.getGreen() - drawn.getGreen())).isLessThan(40);
    assertThat(Math.abs(seen.getBlue() - drawn.getBlue())).isLessThan(40);
  }

  private static void assertRedAndBlue(Print print) {
    assertLike(at(print, 6, 12), new Color(200, 30, 30));
    assertLike(at(print, 33, 12), new Color(30, 60, 200));
  }

  @ParameterizedTest
  @CsvSource({"jpg,JPEG", "png,PNG", "gif,JPEG"})
  void a_picture_without_transparency_keeps_its_look(String format, PictureType type) {
    var image = Drawn.corners(600, 90, BufferedImage.TYPE_INT_RGB);
    var print = Darkroom.develop(Drawn.encoded(image, format));
    assertThat(print.type()).isEqualTo(type);
    assertThat(print.width()).isEqualTo(600);
    assertThat(print.height()).isEqualTo(90);
    assertLike(at(print, 20, 10), Color.GREEN);
    assertLike(at(print, 580, 10), Color.YELLOW);
    assertLike(at(print, 300, 60), Color.GRAY);
  }

  @Test
  void a_lossy_webp_becomes_a_jpeg() {
    var print = Darkroom.develop(Drawn.LOSSY_WEBP);
    assertThat(print.type()).isEqualTo(PictureType.JPEG);
    assertRedAndBlue(print);
  }

  @Test
  void a_webp_with_transparency_becomes_a_png_with_it() {
    for (var file : new byte[][] {Drawn.CLEAR_WEBP, Drawn.CLEAR_LOSSY_WEBP}) {
      var print = Darkroom.develop(file);
      assertThat(print.type()).isEqualTo(PictureType.PNG);
      assertThat(at(print, 6, 12).getAlpha()).isZero();
      assertLike(at(print, 33, 12), new Color(30, 60, 200));
    }
  }

  @Test
  void a_gif_with_transparency_becomes_a_png_with_it() {
    var image = new BufferedImage(40, 24, BufferedImage.TYPE_INT_ARGB);
    var pen = image.createGraphics();
    pen.setColor(Color.BLUE);
    pen.fillRect(20, 0, 20, 24);
    pen.dispose();
    var print = Darkroom.develop(Drawn.encoded(image, "gif"));
    assertThat(print.type()).isEqualTo(PictureType.PNG);
    assertThat(at(print, 6, 12).getAlpha()).isZero();
    assertLike(at(print, 33, 12), Color.BLUE);
  }

  @Test
  void of_a_moving_picture_the_first_frame_is_kept() {
    assertRedAndBlue(Darkroom.develop(Drawn.MOVING_WEBP));
  }

  @Test
  void other_kinds_of_png_stay_as_they_look() {
    for (var form :
        new int[] {
          BufferedImage.TYPE_BYTE_GRAY,
          BufferedImage.TYPE_USHORT_GRAY,
          BufferedImage.TYPE_BYTE_INDEXED,
          BufferedImage.TYPE_BYTE_BINARY,
          BufferedImage.TYPE_INT_ARGB
        }) {
      var drawn = Drawn.corners(400, 300, form);
      var print = Darkroom.develop(Drawn.encoded(drawn, "png"));
      assertThat(print.type()).isEqualTo(PictureType.PNG);
      assertLike(at(print, 10, 10), new Color(drawn.getRGB(10, 10), true));
      assertLike(at(print, 200, 200), new Color(drawn.getRGB(200, 200), true));
      assertThat(Drawn.seen(print.thumbnail()).getWidth()).isEqualTo(320);
    }
  }

  @Test
  void a_grey_jpeg_stays_grey() {
    var grey = Drawn.corners(400, 300, BufferedImage.TYPE_BYTE_GRAY);
    var print = Darkroom.develop(Drawn.encoded(grey, "jpg"));
    var colour = at(print, 10, 10);
    assertThat(colour.getRed()).isEqualTo(colour.getGreen()).isEqualTo(colour.getBlue());
  }

  @ParameterizedTest
  @CsvSource({
    "1,top left,top right",
    "2,top right,top left",
    "3,bottom right,bottom left",
    "4,bottom left,bottom right",
    "5,top left,bottom left",
    "6,top right,bottom right",
    "7,bottom right,top right",
    "8,bottom left,top left",
    "9,top left,top right"
  })
  void a_photograph_stands_upright(int held, String green, String yellow) {
    var image = Drawn.corners(60, 36, BufferedImage.TYPE_INT_RGB);
    var print = Darkroom.develop(Drawn.photographed(image, held));
    var turned = held >= 5 && held <= 8;
    assertThat(print.width()).isEqualTo(turned ? 36 : 60);
    assertThat(print.height()).isEqualTo(turned ? 60 : 36);
    assertLike(corner(print, green), Color.GREEN);
    assertLike(corner(print, yellow), Color.YELLOW);
  }

  private static Color corner(Print print, String name) {
    var x = name.contains("left") ? 4 : print.width() - 5;
    var y = name.contains("top") ? 4 : print.height() - 5;
    return at(print, x, y);
  }

  @Test
  void a_turned_webp_stands_upright() {
    var print = Darkroom.develop(Drawn.TURNED_WEBP);
    assertThat(print.width()).isEqualTo(24);
    assertLike(at(print, 12, 6), new Color(200, 30, 30));
    assertLike(at(print, 12, 33), new Color(30, 60, 200));
  }

  @Test
  void nothing_tells_any_more_where_a_photograph_was_taken() throws Exception {
    var image = Drawn.corners(60, 36, BufferedImage.TYPE_INT_RGB);
    var photograph = Drawn.photographed(image, 6);
    var before = ImageMetadataReader.readMetadata(new ByteArrayInputStream(photograph));
    assertThat(before.getFirstDirectoryOfType(GpsDirectory.class)).isNotNull();
    var print = Darkroom.develop(photograph);
    for (var file : new byte[][] {print.bytes(), print.thumbnail()}) {
      var after = ImageMetadataReader.readMetadata(new ByteArrayInputStream(file));
      assertThat(after.getDirectoriesOfType(ExifDirectoryBase.class)).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "jpg,1000,500,320,160",
    "png,500,1000,160,320",
    "png,200,100,200,100",
    "png,10000,1,320,1",
    "jpg,1,10000,1,320"
  })
  void a_thumbnail_fits_into_320_pixels(
      String format, int width, int height, int shownWidth, int shownHeight) {
    var image = Drawn.corners(width, height, BufferedImage.TYPE_INT_RGB);
    var thumbnail = Drawn.seen(Darkroom.develop(Drawn.encoded(image, format)).thumbnail());
    assertThat(thumbnail.getWidth()).isEqualTo(shownWidth);
    assertThat(thumbnail.getHeight()).isEqualTo(shownHeight);
  }
}
