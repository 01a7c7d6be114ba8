package org.linli.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.RunningServer;
import org.linli.topic.Tag.Level;
import org.linli.topic.TagTree.Addition;
import org.linli.topic.TagTree.Merge;
import org.springframework.transaction.support.TransactionTemplate;

class MergeTest {
  private static final long NOBODYS = 9_000_000_000L;
  private final Tags tags = RunningServer.shared().bean(Tags.class);
  private final TagTree tree = RunningServer.shared().bean(TagTree.class);
  private final TransactionTemplate transaction =
      RunningServer.shared().bean(TransactionTemplate.class);
  private final long garden = Fresh.first();
  private final long balcony = Fresh.first();

  private void used(int step, Long... ids) {
    transaction.executeWithoutResult(_ -> tags.used(List.of(ids), step));
  }

  private Tag tag(long id) {
    return tags.byIds(List.of(id)).get(id);
  }

  private List<String> children(long father) {
    return tags.childrenOf(father).stream().map(Tag::name).toList();
  }

  @Test
  void what_carries_a_merged_tag_carries_the_other_from_then_on() {
    var roses = Fresh.child(garden, "月季");
    var rose = Fresh.child(garden, "玫瑰");
    used(1, roses);
    used(1, roses);
    used(1, rose);
    assertThat(tree.merge(roses, rose)).isEqualTo(Merge.DONE);
    assertThat(children(garden)).containsExactly("玫瑰");
    assertThat(tags.resolve(List.of(roses, rose))).containsExactly(rose);
    assertThat(tags.idsOf(rose)).containsExactly(roses, rose).isEqualTo(tags.idsOf(roses));
    assertThat(tag(roses)).isEqualTo(tag(rose));
    assertThat(tag(rose).uses()).isEqualTo(3);
    used(-1, roses);
    assertThat(tag(rose).uses()).isEqualTo(2);
    AfterRestart.nowAndLater(
        "a merge is kept",
        () -> assertThat(RunningServer.shared().bean(Tags.class).idsOf(rose)).hasSize(2));
  }

  @Test
  void a_merged_tag_may_be_merged_further_with_all_that_counts_as_it() {
    var roses = Fresh.child(garden, "月季");
    var rose = Fresh.child(garden, "玫瑰");
    var flowers = Fresh.child(balcony, "花");
    used(1, roses);
    tree.merge(roses, rose);
    used(1, roses, rose);
    assertThat(tag(rose).uses()).isEqualTo(3);
    assertThat(tree.merge(rose, flowers)).isEqualTo(Merge.DONE);
    assertThat(tags.resolve(List.of(roses, rose))).containsExactly(flowers);
    assertThat(tag(roses).uses()).isEqualTo(3);
    assertThat(tree.merge(roses, flowers)).isEqualTo(Merge.NO_SUCH_TAG);
    assertThat(tree.merge(flowers, rose)).isEqualTo(Merge.NO_SUCH_TAG);
  }

  @Test
  void children_move_and_those_of_the_same_name_become_one() {
    var here = Fresh.child(garden, "Rose");
    var there = Fresh.child(balcony, "rose");
    Fresh.child(garden, "菊");
    Fresh.child(balcony, "兰");
    used(1, here, garden);
    used(1, there, balcony);
    assertThat(tree.merge(garden, balcony)).isEqualTo(Merge.DONE);
    assertThat(children(balcony)).containsExactly("rose", "菊", "兰");
    assertThat(children(garden)).isEqualTo(children(balcony));
    assertThat(tag(here)).isEqualTo(tag(there));
    assertThat(tag(there).uses()).isEqualTo(2);
    assertThat(tag(garden).uses()).isEqualTo(2);
    assertThat(Fresh.child(garden, "竹")).isEqualTo(tags.childrenOf(balcony).getLast().id());
  }

  @Test
  void a_merged_name_stays_taken_for_the_tag_it_counts_as() {
    var rose = tag(Fresh.child(garden, "玫瑰"));
    tree.merge(Fresh.child(garden, "月季"), rose.id());
    assertThat(tree.add("月季", Level.SECOND, garden, Optional.empty()))
        .isEqualTo(new Addition.Exists(rose));
    tree.delete(rose.id());
    assertThat(tree.add("月季", Level.SECOND, garden, Optional.empty()))
        .isInstanceOf(Addition.Added.class);
  }

  @Test
  void what_cannot_be_merged_is_said() {
    var roses = Fresh.child(garden, "月季");
    var gone = Fresh.child(garden, "玫瑰");
    tree.delete(gone);
    assertThat(tree.merge(roses, roses)).isEqualTo(Merge.ITSELF);
    assertThat(tree.merge(garden, roses)).isEqualTo(Merge.DIFFERENT_LEVELS);
    assertThat(tree.merge(roses, balcony)).isEqualTo(Merge.DIFFERENT_LEVELS);
    assertThat(tree.merge(roses, gone)).isEqualTo(Merge.NO_SUCH_TAG);
    assertThat(tree.merge(gone, roses)).isEqualTo(Merge.NO_SUCH_TAG);
    assertThat(tree.merge(NOBODYS, roses)).isEqualTo(Merge.NO_SUCH_TAG);
    assertThat(children(garden)).containsExactly("月季");
  }

  @Test
  void no_use_is_lost_when_8_threads_count_and_merge_at_once() throws Exception {
    var ids = IntStream.range(0, 16).mapToObj(i -> Fresh.child(garden, "tag " + i)).toList();
    var counted = new AtomicLong();
    var walks = new ArrayList<Callable<Void>>();
    for (var seed = 0; seed < 8; seed++) {
      var random = new Random(seed);
      walks.add(() -> walk(random, ids, counted));
    }
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var walk : threads.invokeAll(walks)) {
        walk.get();
      }
    }
    assertThat(tags.childrenOf(garden).stream().mapToLong(Tag::uses).sum())
        .isEqualTo(counted.get());
  }

  private Void walk(Random random, List<Long> ids, AtomicLong counted) {
    for (var i = 0; i < 100; i++) {
      var one = ids.get(random.nextInt(ids.size()));
      var other = ids.get(random.nextInt(ids.size()));
      if (random.nextInt(50) == 0) {
        tree.merge(one, other);
      } else {
        var carried = one.equals(other) ? List.of(one) : List.of(one, other);
        transaction.executeWithoutResult(_ -> {
          tags.used(carried, 1);
          tags.used(carried.reversed(), 1);
        });
        counted.addAndGet(2L * carried.size());
      }
    }
    return null;
  }
}
