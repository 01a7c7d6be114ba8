package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.identity.Resident.SERVER;
import static org.linli.identity.Resident.moveIn;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.AfterRestart;

class AvatarsTest {
  private static final int UNASSIGNED = 0x10ffff;
  private static final int MOST_BYTES = 6 * 1024;

  private static Avatars avatars() {
    return SERVER.bean(Avatars.class);
  }

  private static Member called(long id, String username, String nickname) {
    return new Member(
        id,
        username,
        null,
        null,
        null,
        null,
        nickname,
        null,
        null,
        null,
        1,
        UserGroup.MEMBER,
        0,
        null,
        RealNameState.NONE,
        Instant.EPOCH,
        null,
        false,
        false,
        false);
  }

  private static byte[] drawn(String username, String nickname) {
    var png = InitialAvatar.of(called(1, username, nickname)).png();
    assertThat(png).hasSizeLessThan(MOST_BYTES);
    return png;
  }

  private static BufferedImage seen(String dataUri) throws IOException {
    var bytes = Avatars.fromDataUri(dataUri).orElseThrow();
    return ImageIO.read(new ByteArrayInputStream(bytes));
  }

  private static byte[] photograph() {
    var image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
    image.setRGB(20, 20, 0xff8000);
    return Png.of(image);
  }

  @Test
  void who_has_a_portrait_is_shown_by_its_thumbnail() throws IOException {
    var yu = moveIn("小雨");
    assertThat(SERVER.bean(Portraits.class).show(yu.account(), photograph())).isTrue();
    var image = seen(avatars().dataUri(yu.member()));
    assertThat(image.getWidth()).isEqualTo(320);
    assertThat(image.getHeight()).isEqualTo(240);
    AfterRestart.nowAndLater(
        "a portrait is an avatar",
        () -> assertThat(avatars().dataUri(yu.member())).startsWith("data:image/png;base64,iVBOR"));
  }

  @Test
  void who_has_none_is_shown_by_his_initial_in_white_on_a_colour() throws IOException {
    var image = seen(avatars().dataUri(called(3, "lin", "小雨")));
    assertThat(image.getWidth()).isEqualTo(InitialAvatar.SIDE);
    assertThat(image.getHeight()).isEqualTo(InitialAvatar.SIDE);
    var pixels = image.getRGB(0, 0, 128, 128, null, 0, 128);
    var white = Arrays.stream(pixels).filter(pixel -> pixel == Color.WHITE.getRGB()).count();
    assertThat(white).isBetween(100L, 6000L);
    assertThat(image.getRGB(0, 0))
        .isEqualTo(image.getRGB(127, 127))
        .isNotEqualTo(Color.WHITE.getRGB());
  }

  @Test
  void the_nickname_comes_before_the_user_name_and_case_means_nothing() {
    assertThat(drawn("wu", "Lin")).isEqualTo(drawn("zhou", " lin"));
    assertThat(drawn("wu", "  ")).isEqualTo(drawn("Wu", null)).isNotEqualTo(drawn("wu", "Lin"));
  }

  @Test
  void neighbours_by_number_have_different_colours() {
    var one = InitialAvatar.of(called(8, "lin", null));
    assertThat(InitialAvatar.of(called(9, "lin", null))).isNotEqualTo(one);
    assertThat(InitialAvatar.of(called(16, "lin", null))).isEqualTo(one);
  }

  @Test
  void what_no_font_can_write_is_an_outline_of_somebody() {
    var outline = drawn(null, null);
    assertThat(drawn("lin", Character.toString(UNASSIGNED) + "lin")).isEqualTo(outline);
    assertThat(drawn("lin", "\u200b")).isEqualTo(outline);
    assertThat(drawn("lin", "Lin")).isNotEqualTo(outline);
  }

  @Test
  void every_plausible_initial_is_a_small_picture() {
    "鑫龘麤W@€ñЖא★0".codePoints().forEach(each -> drawn("x", Character.toString(each)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"gif", "jpeg", "jpg", "png", "PNG", "bmp", "webp", "tiff", "vnd.microsoft.icon"})
  void a_data_address_of_a_picture_is_taken_whatever_its_format(String type) {
    var text = "data:image/" + type + ";base64,QUJD";
    assertThat(Avatars.fromDataUri(text)).hasValue("ABC".getBytes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "QUJD",
        "data:image/svg+xml;base64,QUJD",
        "data:image/svg;base64,QUJD",
        "data:text/html;base64,QUJD",
        "data:image/png;base64,",
        "data:image/png;base64,Q",
        "data:image/png;base64,QU JD;base64,QUJD",
        "data:image/png,QUJD",
        "data:image/png;base64,<svg/>",
        " data:image/png;base64,QUJD"
      })
  void everything_else_is_refused(String text) {
    assertThat(Avatars.fromDataUri(text)).isEmpty();
  }

  @Test
  void what_only_claims_to_be_a_picture_is_not_stored() {
    var yu = moveIn("小雨");
    var svg = Base64.getEncoder().encodeToString("<svg/>".getBytes());
    var claimed = Avatars.fromDataUri("data:image/png;base64," + svg).orElseThrow();
    assertThat(SERVER.bean(Portraits.class).show(yu.account(), claimed)).isFalse();
    assertThat(yu.member().portrait()).isNull();
  }
}
