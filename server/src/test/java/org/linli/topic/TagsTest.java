package org.linli.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.RunningServer;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

class TagsTest {
  private static final long NOBODYS = 9_000_000_000L;
  private final Tags tags = RunningServer.shared().bean(Tags.class);
  private final TransactionTemplate transaction =
      RunningServer.shared().bean(TransactionTemplate.class);
  private final long garden = Fresh.first();

  private List<String> like(String text) {
    return tags.like(garden, text).stream().map(Tag::name).toList();
  }

  private void used(int step, Long... ids) {
    transaction.executeWithoutResult(_ -> tags.used(List.of(ids), step));
  }

  private long uses(long id) {
    return tags.byIds(List.of(id)).get(id).uses();
  }

  @Test
  void names_that_hold_a_text_are_found_below_their_father() {
    Fresh.child(garden, "月季");
    var white = Fresh.child(garden, "White 月季");
    Fresh.child(garden, "菊 100%");
    Fresh.child(Fresh.first(), "红月季");
    assertThat(like("月季")).containsExactly("月季", "White 月季");
    assertThat(like("WHITE")).containsExactly("White 月季");
    assertThat(like("%")).containsExactly("菊 100%");
    assertThat(like("_")).isEmpty();
    assertThat(like("玫瑰\0")).isEmpty();
    assertThat(like("")).hasSize(3);
    used(1, white);
    assertThat(like("月季")).containsExactly("White 月季", "月季");
  }

  @Test
  void uses_are_counted_with_what_carries_the_tag() {
    var roses = Fresh.child(garden, "月季");
    used(1, garden, roses);
    used(1, roses, NOBODYS);
    assertThat(uses(garden)).isEqualTo(1);
    assertThat(uses(roses)).isEqualTo(2);
    used(-1, roses, garden);
    assertThat(uses(garden)).isZero();
    assertThat(uses(roses)).isEqualTo(1);
    used(1);
  }

  @Test
  void of_exchanged_tags_only_those_that_came_or_went_are_counted() {
    var roses = Fresh.child(garden, "月季");
    var orchids = Fresh.child(garden, "兰");
    used(1, garden, roses);
    transaction.executeWithoutResult(
        _ -> tags.exchanged(List.of(garden, roses), List.of(garden, orchids)));
    assertThat(uses(garden)).isEqualTo(1);
    assertThat(uses(roses)).isZero();
    assertThat(uses(orchids)).isEqualTo(1);
  }

  @Test
  void uses_are_never_counted_outside_a_transaction() {
    assertThatThrownBy(() -> tags.used(List.of(garden), 1))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void tags_are_found_by_any_writing_of_their_names() {
    var name = Fresh.name("Rose");
    var rose = Fresh.child(garden, name);
    assertThat(tags.byNames(List.of(name.toUpperCase(), "nowhere\0", "\ud83c")))
        .extracting(Tag::id)
        .containsExactly(rose);
    assertThat(tags.byNames(List.of())).isEmpty();
  }

  @Test
  void ids_are_resolved_in_their_order_without_unknown_ones() {
    var roses = Fresh.child(garden, "月季");
    assertThat(tags.resolve(List.of(roses, NOBODYS, garden, roses))).containsExactly(roses, garden);
    assertThat(tags.resolve(List.of())).isEmpty();
    assertThat(tags.byIds(List.of(NOBODYS))).isEmpty();
    assertThat(tags.idsOf(NOBODYS)).isEmpty();
  }
}
