package org.linli.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.AfterRestart;
import org.linli.RunningServer;
import org.linli.topic.Tag.Level;
import org.linli.topic.TagTree.Addition;
import org.linli.topic.TagTree.Deletion;
import org.linli.topic.TagTree.Edit;

class TagTreeTest {
  private static final long NOBODYS = 9_000_000_000L;
  private static final long MEI = 17;
  private final Tags tags = RunningServer.shared().bean(Tags.class);
  private final TagTree tree = RunningServer.shared().bean(TagTree.class);
  private final long garden = Fresh.first();

  private Addition propose(long father, String name) {
    return tree.add(name, Level.SECOND, father, Optional.of(MEI));
  }

  private List<String> children(long father) {
    return tags.childrenOf(father).stream().map(Tag::name).toList();
  }

  @Test
  void a_proposed_tag_is_in_the_lists_at_once_and_tells_who_proposed_it() {
    var roses = Fresh.added(propose(garden, " 月季 "));
    assertThat(roses).isEqualTo(new Tag(roses.id(), "月季", Level.SECOND, garden, 0, MEI));
    AfterRestart.nowAndLater(
        "a proposed tag is kept",
        () ->
            assertThat(RunningServer.shared().bean(Tags.class).childrenOf(garden))
                .containsExactly(roses));
    assertThat(tags.tree())
        .contains(
            new Tags.Branch(tags.byIds(List.of(garden)).get(garden), tags.childrenOf(garden)));
  }

  @Test
  void the_first_level_stands_in_the_order_it_was_added() {
    var later = Fresh.first();
    var ids = tags.firstLevel().stream().map(Tag::id).toList();
    assertThat(ids).contains(garden, later).isSorted();
  }

  @Test
  void a_new_community_begins_with_some_tags() {
    var areas = tags.firstLevel().stream().map(Tag::name).toList();
    assertThat(areas).startsWith("生活", "健康", "养老", "教育", "法律");
    assertThat(children(tags.firstLevel().getFirst().id())).startsWith("美食", "居家");
  }

  @Test
  void a_name_is_there_once_below_its_father_whatever_its_case_and_width() {
    var tea = Fresh.added(propose(garden, "Tea 茶"));
    assertThat(propose(garden, "ＴＥＡ　茶")).isEqualTo(new Addition.Exists(tea));
    assertThat(propose(garden, "t\u200bea 茶 ")).isEqualTo(new Addition.Exists(tea));
    assertThat(propose(Fresh.first(), "Tea 茶")).isInstanceOf(Addition.Added.class);
    assertThat(children(garden)).containsExactly("Tea 茶");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "  ", "\u3000", "\u200b", "a\0b", "two\nlines", "half \ud83c", "a\u2028b"})
  void a_name_has_something_to_see_in_one_line(String name) {
    assertThat(propose(garden, name)).isEqualTo(new Addition.UnfitName());
    assertThat(tree.edit(garden, name, Level.FIRST)).isEqualTo(Edit.UNFIT_NAME);
  }

  @Test
  void a_name_has_50_characters_at_most() {
    assertThat(propose(garden, "🌱".repeat(51))).isEqualTo(new Addition.UnfitName());
    assertThat(propose(garden, "🌱".repeat(50))).isInstanceOf(Addition.Added.class);
  }

  @Test
  void only_a_living_first_level_tag_is_a_father() {
    var roses = Fresh.child(garden, "月季");
    assertThat(propose(roses, "白月季")).isEqualTo(new Addition.NoSuchFather());
    assertThat(propose(NOBODYS, "月季")).isEqualTo(new Addition.NoSuchFather());
    assertThat(propose(0, "月季")).isEqualTo(new Addition.NoSuchFather());
    var gone = Fresh.first();
    tree.delete(gone);
    assertThat(propose(gone, "月季")).isEqualTo(new Addition.NoSuchFather());
  }

  @Test
  void a_tag_beside_the_tree_has_no_father() {
    var other = Fresh.added(tree.add(Fresh.name("其他"), Level.OTHER, garden, Optional.empty()));
    assertThat(other.fatherId()).isZero();
    assertThat(children(garden)).isEmpty();
    assertThat(tags.firstLevel()).doesNotContain(other);
  }

  @Test
  void an_edit_changes_the_name_everywhere() {
    var roses = Fresh.child(garden, "月季");
    assertThat(tree.edit(roses, "玫瑰", Level.SECOND)).isEqualTo(Edit.DONE);
    assertThat(children(garden)).containsExactly("玫瑰");
    assertThat(tags.byIds(List.of(roses)).get(roses).name()).isEqualTo("玫瑰");
    assertThat(propose(garden, "月季")).isInstanceOf(Addition.Added.class);
    assertThat(tree.edit(roses, "月季", Level.SECOND)).isEqualTo(Edit.NAME_TAKEN);
    assertThat(tree.edit(roses, "玫瑰", Level.SECOND)).isEqualTo(Edit.DONE);
  }

  @Test
  void an_edit_moves_between_levels_where_the_place_allows_it() {
    var roses = Fresh.child(garden, Fresh.name("月季"));
    assertThat(tree.edit(garden, Fresh.name("花"), Level.OTHER)).isEqualTo(Edit.HAS_CHILDREN);
    assertThat(tree.edit(garden, Fresh.name("花"), Level.SECOND)).isEqualTo(Edit.NO_FATHER);
    assertThat(tree.edit(roses, Fresh.name("花"), Level.FIRST)).isEqualTo(Edit.DONE);
    assertThat(children(garden)).isEmpty();
    assertThat(tree.edit(garden, Fresh.name("花"), Level.OTHER)).isEqualTo(Edit.DONE);
    assertThat(tree.edit(garden, Fresh.name("花"), Level.FIRST)).isEqualTo(Edit.DONE);
    assertThat(tree.edit(NOBODYS, "花", Level.FIRST)).isEqualTo(Edit.NO_SUCH_TAG);
  }

  @Test
  void a_deleted_tag_leaves_the_lists_and_keeps_its_name() {
    var roses = Fresh.child(garden, "月季");
    assertThat(tree.delete(garden)).isEqualTo(Deletion.HAS_CHILDREN);
    assertThat(tree.delete(roses)).isEqualTo(Deletion.DONE);
    assertThat(tree.delete(roses)).isEqualTo(Deletion.NO_SUCH_TAG);
    assertThat(tree.edit(roses, "玫瑰", Level.SECOND)).isEqualTo(Edit.NO_SUCH_TAG);
    assertThat(children(garden)).isEmpty();
    assertThat(tags.byIds(List.of(roses)).get(roses).name()).isEqualTo("月季");
    assertThat(tags.resolve(List.of(roses))).isEmpty();
    assertThat(propose(garden, "月季")).isInstanceOf(Addition.Added.class);
    assertThat(tree.delete(NOBODYS)).isEqualTo(Deletion.NO_SUCH_TAG);
  }

  @Test
  void of_the_same_name_added_at_once_one_is_made() throws Exception {
    Callable<Addition> add = () -> propose(garden, "月季");
    try (var threads = Executors.newFixedThreadPool(8)) {
      var additions =
          threads.invokeAll(Collections.nCopies(8, add)).stream()
              .map(each -> each.resultNow())
              .toList();
      assertThat(additions).filteredOn(Addition.Added.class::isInstance).hasSize(1);
      assertThat(additions).filteredOn(Addition.Exists.class::isInstance).hasSize(7);
    }
    assertThat(children(garden)).containsExactly("月季");
  }
}
