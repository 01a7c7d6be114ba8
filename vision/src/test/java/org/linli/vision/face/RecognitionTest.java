package org.linli.vision.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linli.vision.PhotoFile;
import org.linli.vision.Picture;

/** With the real pack, and photos of two people. */
class RecognitionTest {

  private static FaceEngine engine;

  @BeforeAll
  static void open() {
    engine = ((FacePack.Ready) FacePack.open(RealFaces.models())).engine();
  }

  @AfterAll
  static void close() {
    if (engine != null) {
      engine.close();
    }
  }

  private static Picture photo(String name) throws IOException {
    return Picture.read(RealFaces.photo(name));
  }

  private static Face only(Picture picture) {
    var faces = engine.look(picture);
    assertThat(faces).hasSize(1);
    return faces.getFirst();
  }

  private static double cosine(Face one, Face other) {
    return one.analysis()
        .orElseThrow()
        .embedding()
        .cosine(other.analysis().orElseThrow().embedding());
  }

  @Test
  void a_person_is_recognised_in_another_photo_and_nobody_else() throws IOException {
    var a = only(photo("person-a-1"));
    var again = only(photo("person-a-2"));
    var b = only(photo("person-b-1"));

    assertThat(Likeness.STANDARD.shown(cosine(a, again))).isGreaterThan(0.8);
    assertThat(Likeness.STANDARD.shown(cosine(a, b))).isZero();
    assertThat(Likeness.STANDARD.shown(cosine(again, b))).isZero();
    assertThat(List.of(a, again, b))
        .allMatch(face -> face.flaws().isEmpty())
        .allMatch(face -> !face.masked().orElseThrow())
        .allMatch(face -> face.analysis().orElseThrow().alive());
  }

  @Test
  void both_are_found_in_one_photo() throws IOException {
    var scan = new FaceScan();
    scan.put(1, only(photo("person-a-1")).analysis().orElseThrow().embedding());
    scan.put(2, only(photo("person-b-1")).analysis().orElseThrow().embedding());

    var matches =
        engine.look(photo("two-people")).stream()
            .map(face -> scan.nearest(face.analysis().orElseThrow().embedding(), 1).getFirst())
            .filter(match -> Likeness.STANDARD.matches(match.cosine()))
            .map(FaceScan.Match::id)
            .toList();

    assertThat(matches).containsExactly(2L, 1L);
  }

  @Test
  void a_photo_lying_on_its_side_is_stood_up_by_its_exif() throws IOException {
    var upright = photo("person-a-1");
    var lying = new BufferedImage(upright.height(), upright.width(), BufferedImage.TYPE_3BYTE_BGR);
    var pen = lying.createGraphics();
    pen.drawImage(upright.image(), new AffineTransform(0, -1, 1, 0, 0, lying.getHeight()), null);
    pen.dispose();
    var file = new ByteArrayOutputStream();
    ImageIO.write(lying, "jpg", file);

    var stoodUp = only(Picture.read(PhotoFile.held(file.toByteArray(), 6, ByteOrder.BIG_ENDIAN)));

    assertThat(cosine(stoodUp, only(upright))).isGreaterThan(0.8);
    assertThat(stoodUp.box().left()).isCloseTo(only(upright).box().left(), within(10.0));
  }

  @Test
  void a_photo_on_its_side_or_head_without_exif_shows_the_same_person() throws IOException {
    var photo = photo("person-a-1");
    var face = only(photo);
    for (var turns = 1; turns < 4; turns++) {
      var quarter = new Quarter(turns);
      var turned = only(quarter.of(photo));
      assertThat(cosine(turned, face)).isGreaterThan(0.9);
      var wanted = new Quarter(4 - turns).back(face.box(), quarter.of(photo));
      assertThat(turned.box().overlap(wanted)).isGreaterThan(0.8);
    }
  }

  @Test
  void a_head_tilted_by_any_angle_is_of_the_same_person() throws IOException {
    for (var name : List.of("person-a-1", "person-b-1")) {
      var photo = photo(name);
      var face = only(photo);
      for (var degrees : List.of(20, 45, -60, 150)) {
        assertThat(cosine(only(tilted(photo, degrees)), face))
            .as("%s tilted by %d degrees", name, degrees)
            .isGreaterThan(0.85);
      }
    }
  }

  private static Picture tilted(Picture photo, double degrees) {
    var side = (int) Math.hypot(photo.width(), photo.height());
    var image = new BufferedImage(side, side, BufferedImage.TYPE_3BYTE_BGR);
    var pen = image.createGraphics();
    pen.rotate(Math.toRadians(degrees), side / 2.0, side / 2.0);
    pen.drawImage(photo.image(), (side - photo.width()) / 2, (side - photo.height()) / 2, null);
    pen.dispose();
    return Picture.of(image);
  }

  @Test
  void smaller_and_larger_photos_show_the_same_person() throws IOException {
    var photo = photo("person-a-1");
    var face = only(photo);
    for (var scale : List.of(0.3, 0.6, 2.0)) {
      var scaled = photo.scaled((int) (photo.width() * scale), (int) (photo.height() * scale));
      assertThat(cosine(only(scaled), face)).isGreaterThan(0.8);
    }
  }

  @Test
  void a_painted_mask_is_seen() throws IOException {
    var photo = photo("person-a-1");
    var box = only(photo).box();
    var image = photo.image();
    var pen = image.createGraphics();
    pen.setColor(new Color(0x9FC8E0));
    pen.fillRoundRect(
        (int) (box.left() + 0.02 * box.width()),
        (int) (box.top() + 0.52 * box.height()),
        (int) (0.96 * box.width()),
        (int) (0.5 * box.height()),
        80,
        80);
    pen.dispose();

    assertThat(engine.masks(Picture.of(image)))
        .extracting(MaskedFace::masked)
        .containsExactly(true);
    assertThat(engine.masks(photo)).extracting(MaskedFace::masked).containsExactly(false);
  }

  @Test
  void what_is_not_good_enough_is_said() throws IOException {
    var photo = photo("person-a-1");
    assertThat(only(darkened(photo, 0.15)).flaws()).contains(Flaw.TOO_DARK);
    var blurred = photo.scaled(photo.width() / 14, photo.height() / 14);
    var back = blurred.scaled(photo.width(), photo.height());
    assertThat(only(back).flaws()).contains(Flaw.BLURRED);
    var small = photo.scaled(photo.width() / 6, photo.height() / 6);
    assertThat(only(small).flaws()).containsExactly(Flaw.TOO_SMALL);
    assertThat(only(small).analysis()).isEmpty();
  }

  private static Picture darkened(Picture picture, double share) {
    var image = picture.image();
    var pen = image.createGraphics();
    pen.setColor(new Color(0, 0, 0, (int) (255 * (1 - share))));
    pen.fillRect(0, 0, image.getWidth(), image.getHeight());
    pen.dispose();
    return Picture.of(image);
  }

  @Test
  void noise_and_empty_pictures_show_nobody() {
    var chance = new Random(13);
    for (var round = 0; round < 5; round++) {
      var image = new BufferedImage(300, 200, BufferedImage.TYPE_3BYTE_BGR);
      for (var y = 0; y < 200; y++) {
        for (var x = 0; x < 300; x++) {
          image.setRGB(x, y, chance.nextInt());
        }
      }
      assertThat(engine.look(Picture.of(image))).isEmpty();
      assertThat(engine.masks(Picture.of(image))).isEmpty();
    }
  }

  @Test
  void pictures_of_any_form_are_looked_at() throws IOException {
    var photo = photo("person-b-1");
    for (var size : List.of(List.of(1, 1), List.of(20_000, 1), List.of(1, 9_000), List.of(5, 3))) {
      assertThat(engine.look(photo.scaled(size.get(0), size.get(1)))).isEmpty();
    }
    var grey = new BufferedImage(600, 1_300, BufferedImage.TYPE_BYTE_GRAY);
    var pen = grey.createGraphics();
    pen.drawImage(photo.image(), 0, 0, 600, 1_300, null);
    pen.dispose();
    assertThat(cosine(only(Picture.of(grey)), only(photo))).isGreaterThan(0.6);
  }

  @Test
  void sixteen_at_once_see_what_one_sees() throws Exception {
    var photo = photo("person-b-1");
    var alone = only(photo);
    try (var threads = Executors.newFixedThreadPool(16)) {
      var answers =
          Collections.nCopies(16, photo).stream().map(p -> threads.submit(() -> only(p))).toList();
      for (var answer : answers) {
        assertThat(answer.get()).isEqualTo(alone);
      }
    }
  }
}
