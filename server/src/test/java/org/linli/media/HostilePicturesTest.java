package org.linli.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.linli.media.Pictures.Outcome;

class HostilePicturesTest {
  private static final Outcome TOO_MANY = new Outcome.TooManyPixels();
  private static final Outcome NOT_A_PICTURE = new Outcome.NotAPicture();

  private static Outcome refusal(byte[] file) {
    var unfit = catchThrowableOfType(Unfit.class, () -> Darkroom.develop(file));
    assertThat(unfit).as("refused").isNotNull();
    return unfit.outcome();
  }

  private static List<byte[]> oneOfEach() {
    var image = Drawn.seeded(1);
    return List.of(
        Drawn.encoded(image, "jpg"),
        Drawn.photographed(image, 6),
        Drawn.encoded(image, "png"),
        Drawn.encoded(image, "gif"),
        Drawn.LOSSY_WEBP,
        Drawn.CLEAR_WEBP,
        Drawn.CLEAR_LOSSY_WEBP,
        Drawn.MOVING_WEBP,
        Drawn.PRINTERS_JPEG);
  }

  @Test
  void a_header_that_claims_more_than_40_megapixels_is_enough() {
    assertThat(refusal(Drawn.claimingJpeg(65_000, 65_000))).isEqualTo(TOO_MANY);
    assertThat(refusal(Drawn.claimingPng(1_000_000, 1_000_000, 8))).isEqualTo(TOO_MANY);
    assertThat(refusal(Drawn.claimingPng(6_400, 6_300, 8))).isEqualTo(TOO_MANY);
    var gif = Drawn.encoded(Drawn.seeded(0), "gif");
    var frame = Drawn.indexOf(gif, new byte[] {0x2c, 0, 0, 0, 0, 40, 0, 24, 0});
    Arrays.fill(gif, frame + 5, frame + 9, (byte) 0xff);
    assertThat(refusal(gif)).isEqualTo(TOO_MANY);
  }

  @Test
  void a_line_of_pixels_is_no_way_around_it() {
    assertThat(refusal(Drawn.claimingPng(39_000_000, 1, 8))).isEqualTo(TOO_MANY);
    assertThat(refusal(Drawn.claimingPng(1, 39_000_000, 8))).isEqualTo(TOO_MANY);
    assertThat(refusal(Drawn.claimingJpeg(1, 65_500))).isEqualTo(TOO_MANY);
  }

  @Test
  void many_bits_for_each_pixel_count_too() {
    assertThat(refusal(Drawn.claimingPng(6_300, 6_300, 16))).isEqualTo(TOO_MANY);
  }

  @Test
  void a_webp_whose_frame_is_larger_than_its_header_says_is_refused() {
    var webp = Drawn.TURNED_WEBP.clone();
    var start = Drawn.indexOf(webp, new byte[] {(byte) 0x9d, 1, 0x2a});
    ByteBuffer.wrap(webp)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort(start + 3, (short) 16_383)
        .putShort(start + 5, (short) 16_383);
    assertThat(refusal(webp)).isEqualTo(TOO_MANY);
  }

  @Test
  void a_truncated_file_is_no_picture() {
    for (var file : oneOfEach()) {
      for (var length = 0; length < file.length - 1; length++) {
        assertThat(refusal(Arrays.copyOf(file, length))).isEqualTo(NOT_A_PICTURE);
      }
    }
  }

  @Test
  void what_is_not_one_of_the_four_formats_is_no_picture() {
    var svg = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect/></svg>";
    assertThat(refusal(svg.getBytes(UTF_8))).isEqualTo(NOT_A_PICTURE);
    assertThat(refusal("<?xml version='1.0'?>".concat(svg).getBytes(UTF_8)))
        .isEqualTo(NOT_A_PICTURE);
    assertThat(refusal(Drawn.encoded(Drawn.seeded(0), "bmp"))).isEqualTo(NOT_A_PICTURE);
    assertThat(refusal(new byte[0])).isEqualTo(NOT_A_PICTURE);
    assertThat(refusal(new byte[1_000])).isEqualTo(NOT_A_PICTURE);
  }

  @Test
  void a_jpeg_in_printers_colours_is_refused() {
    assertThat(refusal(Drawn.PRINTERS_JPEG)).isEqualTo(NOT_A_PICTURE);
  }

  @Test
  void a_broken_colour_profile_does_no_harm() {
    var profile = new byte[300];
    new Random(5).nextBytes(profile);
    System.arraycopy("ICC_PROFILE\0\1\1".getBytes(UTF_8), 0, profile, 0, 14);
    developsOrRefuses(Drawn.withSegment(Drawn.encoded(Drawn.seeded(0), "jpg"), 0xe2, profile));
  }

  @Test
  void a_jpeg_of_a_thousand_scans_is_refused() {
    var jpeg = Drawn.encoded(Drawn.seeded(0), "jpg");
    var scan = Drawn.indexOf(jpeg, new byte[] {(byte) 0xff, (byte) 0xda});
    var out = new ByteArrayOutputStream();
    out.write(jpeg, 0, scan);
    for (var i = 0; i < 1_000; i++) {
      out.write(jpeg, scan, jpeg.length - 2 - scan);
    }
    out.write(jpeg, jpeg.length - 2, 2);
    assertThat(refusal(out.toByteArray())).isEqualTo(NOT_A_PICTURE);
  }

  @Test
  void text_that_swells_inside_a_png_is_not_read() throws IOException {
    var packed = new ByteArrayOutputStream();
    packed.write("Comment\0\0".getBytes(UTF_8));
    try (var deflater = new DeflaterOutputStream(packed)) {
      var zeros = new byte[1024 * 1024];
      for (var i = 0; i < 256; i++) {
        deflater.write(zeros);
      }
    }
    var png = Drawn.png(0);
    var swelling =
        ByteBuffer.allocate(png.length + packed.size() + 12)
            .put(png, 0, 33)
            .putInt(packed.size())
            .put("zTXt".getBytes(UTF_8))
            .put(packed.toByteArray())
            .putInt(0)
            .put(png, 33, png.length - 33);
    assertThat(Darkroom.develop(swelling.array()).width()).isEqualTo(40);
  }

  @Test
  void whatever_is_changed_in_a_file_it_is_developed_or_refused() {
    var random = new Random(7);
    for (var file : oneOfEach()) {
      for (var i = 0; i < 100; i++) {
        var changed = file.clone();
        for (var n = random.nextInt(1, 6); n > 0; n--) {
          changed[random.nextInt(changed.length / 4, changed.length)] = (byte) random.nextInt();
        }
        developsOrRefuses(changed);
      }
    }
  }

  @Test
  void what_would_swell_when_cleaned_is_too_large() {
    var noise = new BufferedImage(3_000, 3_000, BufferedImage.TYPE_INT_RGB);
    var random = new Random(3);
    for (var y = 0; y < 3_000; y++) {
      for (var x = 0; x < 3_000; x++) {
        noise.setRGB(x, y, random.nextInt());
      }
    }
    assertThat(refusal(Drawn.encoded(noise, "png"))).isEqualTo(new Outcome.TooLarge());
  }

  private static void developsOrRefuses(byte[] file) {
    try {
      assertThat(Darkroom.develop(file).bytes()).isNotEmpty();
    } catch (Unfit e) {
      assertThat(e.outcome()).isNotInstanceOf(Outcome.Stored.class);
    }
  }
}
