package org.linli.vision.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.vision.Picture;

/** With networks that always answer the same. */
class FaceEngineTest {

  @TempDir private Path folder;

  private FaceEngine engine(TinyPack pack) throws IOException {
    return ((FacePack.Ready) pack.write(folder).open(folder)).engine();
  }

  private static Picture picture(int width, int height) {
    return Picture.of(new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR));
  }

  @Test
  void a_box_lies_where_its_cell_is_in_the_picture() throws IOException {
    try (var engine = engine(new TinyPack().face(16, 1, 2, 1, 1, 2))) {
      var face = engine.look(picture(640, 320)).getFirst();

      assertThat(face.box().left()).isEqualTo(160);
      assertThat(face.box().top()).isCloseTo(240, within(1e-3));
      assertThat(face.box().right()).isEqualTo(320);
      assertThat(face.box().bottom()).isEqualTo(320);
      assertThat(face.confidence()).isEqualTo(1);
      assertThat(face.flaws())
          .contains(Flaw.TOO_DARK, Flaw.BLURRED)
          .doesNotContain(Flaw.TURNED_AWAY);
    }
  }

  @Test
  void liveness_is_the_mean_of_both_networks() throws IOException {
    try (var engine = engine(new TinyPack().face(16, 1, 2, 1, 1, 1))) {
      var analysis = engine.look(picture(640, 640)).getFirst().analysis().orElseThrow();

      var both = Math.exp(2) / (Math.exp(2) + 2);
      assertThat(analysis.liveness()).isCloseTo(both, within(1e-6));
      assertThat(analysis.alive()).isTrue();
      assertThat(analysis.guess()).isEmpty();
      assertThat(analysis.embedding().cosine(analysis.embedding())).isCloseTo(1, within(1e-6));
    }
  }

  @Test
  void a_small_face_is_found_but_not_analysed() throws IOException {
    try (var engine = engine(new TinyPack().face(8, 3, 3, 1, 1, 1))) {
      var small = engine.look(picture(392, 392)).getFirst();
      assertThat(small.box().width()).isEqualTo(49);
      assertThat(small.flaws()).containsExactly(Flaw.TOO_SMALL);
      assertThat(small.analysis()).isEmpty();
      assertThat(engine.look(picture(400, 400)).getFirst().analysis()).isPresent();
    }
  }

  @Test
  void of_boxes_over_each_other_the_surest_stays_and_an_unsure_one_never() throws IOException {
    var pack =
        new TinyPack()
            .face(8, 1, 1, 0.85f, 2, 2)
            .face(8, 2, 1, 0.95f, 2, 2)
            .face(8, 1, 6, 0.79f, 2, 2)
            .face(16, 3, 0, 0.9f, 1, 1);
    try (var engine = engine(pack)) {
      assertThat(engine.look(picture(640, 640)))
          .extracting(face -> (float) face.confidence())
          .containsExactly(0.95f, 0.9f);
    }
  }

  @Test
  void each_mask_box_speaks_for_the_face_nearest_to_it() throws IOException {
    var pack =
        new TinyPack()
            .face(16, 0, 0, 1, 1, 1)
            .face(16, 3, 0, 1, 1, 1)
            .face(16, 0, 3, 1, 1, 1)
            .masks(
                new float[] {0, 0.1f, 0.9f, 0, 0.95f, 0, 0.5f, 0, 0.5f},
                0,
                0,
                0.25f,
                0.3f,
                0.8f,
                0,
                1,
                0.3f,
                0,
                0.7f,
                0.3f,
                1);
    try (var engine = engine(pack)) {
      assertThat(engine.look(picture(640, 640)))
          .extracting(Face::masked)
          .containsExactly(Optional.of(true), Optional.empty(), Optional.of(false));
      assertThat(engine.masks(picture(640, 640)))
          .extracting(MaskedFace::masked)
          .containsExactly(true, false);
    }
  }

  @Test
  void without_a_face_there_is_nothing() throws IOException {
    try (var engine = engine(new TinyPack())) {
      for (var size : List.of(1, 7, 640)) {
        assertThat(engine.look(picture(size, size))).isEmpty();
      }
      assertThat(engine.look(picture(20_000, 1))).isEmpty();
      assertThat(engine.masks(picture(1, 20_000))).isEmpty();
    }
  }

  @Test
  void of_a_crowd_all_are_found_and_the_thirty_largest_analysed() throws IOException {
    var pack = new TinyPack();
    for (var cell = 0; cell < 64; cell++) {
      pack.face(8, cell % 8, cell / 8, 1, cell < 34 ? 0.8 : 0.9, 0.9);
    }
    try (var engine = engine(pack)) {
      var faces = engine.look(picture(512, 512));
      assertThat(faces).hasSize(64).allMatch(face -> !face.flaws().contains(Flaw.TOO_SMALL));
      assertThat(faces.stream().filter(face -> face.analysis().isPresent()))
          .hasSize(30)
          .allMatch(face -> face.box().width() > 55);
    }
  }

  @Test
  void age_and_gender_are_guessed_where_the_pack_can() throws IOException {
    var guess = TinyPack.input(96, 96).answer("y", new float[] {-1, 2, 0.274f}, 1, 3);
    var pack = new TinyPack().face(16, 1, 1, 1, 1, 1).with(Task.AGE_AND_GENDER, guess);
    try (var engine = engine(pack)) {
      var analysis = engine.look(picture(640, 640)).getFirst().analysis().orElseThrow();
      assertThat(analysis.guess()).contains(new Face.Guess(27, true));
    }
  }

  @Test
  void landmarks_all_in_one_point_break_nothing() {
    var point = Collections.nCopies(5, new Point(3, 3));
    assertThat(Alignment.align(picture(10, 10), point).width()).isEqualTo(Alignment.SIDE);
  }

  @Test
  void many_ask_at_once_and_nobody_after_closing() throws Exception {
    var engine = engine(new TinyPack().face(16, 1, 2, 1, 1, 1));
    var wanted = engine.look(picture(640, 640)).getFirst().box();
    try (var threads = Executors.newFixedThreadPool(16)) {
      var answers =
          Collections.nCopies(200, 0).stream()
              .map(n -> threads.submit(() -> engine.look(picture(640, 640))))
              .toList();
      for (var answer : answers) {
        assertThat(answer.get()).singleElement().extracting(Face::box).isEqualTo(wanted);
      }
    }
    engine.close();
    assertThatThrownBy(() -> engine.look(picture(9, 9))).isInstanceOf(IllegalStateException.class);
  }
}
