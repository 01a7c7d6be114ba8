package org.linli.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linli.AfterRestart;
import org.linli.RunningServer;

class ActsTest {
  private static final RunningServer SERVER = RunningServer.shared();

  private static final long NOBODY = 7_000_000;

  private static Acts acts() {
    return SERVER.bean(Acts.class);
  }

  private static Act newestOf(long administrator) {
    return acts().page(0, 100).stream()
        .filter(act -> act.administratorId() == administrator)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  void an_act_of_every_kind_is_kept(Act.Kind kind) {
    acts().log(7_000_001, kind, NOBODY);
    assertThat(newestOf(7_000_001).kind()).isEqualTo(kind);
  }

  @Test
  void an_act_says_who_did_what_to_whom_when_and_outlives_a_restart() {
    acts().log(7_000_002, Act.Kind.QUESTION_REMOVED, NOBODY, "'; drop schema moderation; --");
    var act = newestOf(7_000_002);
    assertThat(act.at()).isBetween(SERVER.clock().instant().minusSeconds(60), act.at());
    AfterRestart.nowAndLater(
        "an act",
        () ->
            assertThat(ActLog.whole())
                .contains(
                    new Act(
                        act.id(),
                        7_000_002,
                        Act.Kind.QUESTION_REMOVED,
                        NOBODY,
                        "'; drop schema moderation; --",
                        null,
                        act.at())));
  }

  @Test
  void the_newest_acts_come_first_a_page_at_a_time() {
    acts().log(7_000_003, Act.Kind.TAG_CHANGED, NOBODY);
    acts().log(7_000_003, Act.Kind.TAG_REMOVED, NOBODY);
    var all = acts().page(0, 1_000);
    assertThat(all.stream().map(Act::id)).isSortedAccordingTo((a, b) -> Long.compare(b, a));
    assertThat(acts().page(1, 1)).containsExactly(all.get(1));
  }
}
