package org.linli.vision.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.vision.face.FaceScan.Match;

class FaceScanTest {

  private static Embedding drawn(Random chance) {
    var numbers = new float[Embedding.DIMENSIONS];
    for (var n = 0; n < numbers.length; n++) {
      numbers[n] = (float) chance.nextGaussian();
    }
    return Embedding.of(numbers);
  }

  /** The obvious way. */
  private static List<Match> slowly(Map<Long, Embedding> faces, Embedding face, int most) {
    return faces.entrySet().stream()
        .map(entry -> new Match(entry.getKey(), entry.getValue().cosine(face)))
        .sorted(Comparator.comparingDouble(Match::cosine).reversed())
        .limit(most)
        .toList();
  }

  @Test
  void it_finds_what_the_obvious_way_finds_whatever_was_added_replaced_and_removed() {
    var chance = new Random(5);
    var scan = new FaceScan();
    var faces = new HashMap<Long, Embedding>();
    for (var step = 0; step < 6_000; step++) {
      var id = chance.nextLong(2_000) - 300;
      if (chance.nextInt(3) == 0) {
        assertThat(scan.remove(id)).isEqualTo(faces.remove(id) != null);
      } else {
        faces.put(id, drawn(chance));
        scan.put(id, faces.get(id));
      }
      if (step % 50 == 0) {
        var asked = drawn(chance);
        var found = scan.nearest(asked, 1 + chance.nextInt(5));
        var wanted = slowly(faces, asked, found.size());
        assertThat(found).extracting(Match::id).isEqualTo(ids(wanted));
        for (var n = 0; n < found.size(); n++) {
          assertThat(found.get(n).cosine()).isCloseTo(wanted.get(n).cosine(), within(1e-6));
        }
        assertThat(scan.size()).isEqualTo(faces.size());
      }
    }
  }

  @Test
  void a_group_that_two_threads_look_through_is_one() {
    var chance = new Random(8);
    var scan = new FaceScan();
    var known = Stream.generate(() -> drawn(chance)).limit(500).toList();
    for (var id = 1; id <= 70_000; id++) {
      scan.put(id, known.get(id % known.size()));
    }
    for (var face = 0; face < 20; face++) {
      var first = face == 0 ? 500L : face;
      assertThat(scan.nearest(known.get(face), 3))
          .extracting(Match::id)
          .containsExactly(first, first + 500, first + 1_000);
    }
    scan.remove(1);
    scan.put(69_999, known.get(1));
    assertThat(scan.nearest(known.get(1), 1)).extracting(Match::id).containsExactly(501L);
    assertThat(scan.nearest(known.get(1), 200)).extracting(Match::id).contains(69_501L, 69_999L);
  }

  private static List<Long> ids(List<Match> matches) {
    return matches.stream().map(Match::id).toList();
  }

  @Test
  void an_empty_group_has_nobody_and_a_small_one_all() {
    var chance = new Random(6);
    var scan = new FaceScan();
    assertThat(scan.nearest(drawn(chance), 3)).isEmpty();
    scan.put(7, drawn(chance));
    assertThat(scan.nearest(drawn(chance), 3)).extracting(Match::id).containsExactly(7L);
    assertThat(scan.remove(7)).isTrue();
    assertThat(scan.remove(7)).isFalse();
    assertThat(scan.nearest(drawn(chance), 3)).isEmpty();
  }

  @Test
  void of_equal_faces_the_smaller_id_comes_first() {
    var face = drawn(new Random(8));
    var scan = new FaceScan();
    for (var id : List.of(5L, 3L, 9L, 1L)) {
      scan.put(id, face);
    }
    assertThat(scan.nearest(face, 3)).extracting(Match::id).containsExactly(1L, 3L, 5L);
    assertThat(scan.nearest(face, 1).getFirst().cosine()).isCloseTo(1, within(1e-6));
  }

  @Test
  void who_looks_during_changes_sees_whole_faces_and_misses_nobody_who_stays() throws Exception {
    var chance = new Random(9);
    var one = drawn(chance);
    var opposite = new float[Embedding.DIMENSIONS];
    for (var n = 0; n < opposite.length; n++) {
      opposite[n] = -one.value(n);
    }
    var other = Embedding.of(opposite);
    var scan = new FaceScan();
    for (var id = 0; id < 2_000; id++) {
      scan.put(id, drawn(chance));
    }
    scan.put(5_000, one);
    var changing = new AtomicBoolean(true);
    try (var threads = Executors.newFixedThreadPool(2)) {
      var writer = threads.submit(() -> change(scan, changing, one, other));
      for (var look = 0; look < 300; look++) {
        var found = scan.nearest(one, 2);
        assertThat(found.getFirst().cosine()).isCloseTo(1, within(1e-5));
        assertThat(found).extracting(Match::id).contains(5_000L);
      }
      changing.set(false);
      writer.get();
    }
  }

  /** A face that is one or the other, never a mixture, among others that come and go. */
  private static void change(
      FaceScan scan, AtomicBoolean changing, Embedding one, Embedding other) {
    var chance = new Random(10);
    for (var step = 0; changing.get(); step++) {
      scan.put(6_000, step % 2 == 0 ? one : other);
      scan.put(10_000 + step % 700, drawn(chance));
      scan.remove(10_000 + chance.nextInt(700));
    }
  }

  @Test
  void an_embedding_comes_back_from_its_bytes() {
    var face = drawn(new Random(12));
    assertThat(Embedding.of(face.bytes())).isEqualTo(face);
    assertThat(face.bytes()).hasSize(512);
    assertThatThrownBy(() -> Embedding.of(new byte[511]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Embedding.of(new byte[512]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Embedding.of(new float[127]))
        .isInstanceOf(IllegalArgumentException.class);
    var broken = new float[128];
    broken[3] = Float.NaN;
    assertThatThrownBy(() -> Embedding.of(broken)).isInstanceOf(IllegalArgumentException.class);
  }
}
