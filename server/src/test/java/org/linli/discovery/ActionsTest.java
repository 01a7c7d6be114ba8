package org.linli.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.discovery.ActionKind.ANSWERED_QUESTION;
import static org.linli.discovery.ActionKind.DISLIKED_ARTICLE;
import static org.linli.discovery.ActionKind.LIKED_ARTICLE;
import static org.linli.discovery.ActionKind.VIEWED_ANSWER;
import static org.linli.discovery.ActionKind.VIEWED_ARTICLE;
import static org.linli.discovery.ActionKind.VIEWED_QUESTION;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.RunningServer;
import org.linli.discovery.Actions.Reporting;

class ActionsTest {
  private static final AtomicLong NEXT = new AtomicLong(7_000_000_000L);
  private static final Set<ActionKind> VOTES = Set.of(LIKED_ARTICLE, DISLIKED_ARTICLE);
  private final RunningServer server = RunningServer.shared();
  private final Actions actions = server.bean(Actions.class);
  private final ArticleVotes votes = server.bean(ArticleVotes.class);
  private final long mei = NEXT.incrementAndGet();
  private final long han = NEXT.incrementAndGet();
  private final long roses = NEXT.incrementAndGet();
  private final long lilies = NEXT.incrementAndGet();

  private void report(long who, ActionKind kind, long target) {
    assertThat(actions.report(who, kind, target)).isIn(Reporting.NOTED, Reporting.AGAIN);
  }

  private List<String> latest(Set<ActionKind> kinds, int most) {
    return actions.latest(mei, kinds, most).stream()
        .map(action -> action.kind() + " " + (action.targetId() == roses ? "roses" : "lilies"))
        .toList();
  }

  private List<Long> history(ActionKind kind, long offset, int limit) {
    return actions.history(mei, kind, offset, limit).stream().map(Action::targetId).toList();
  }

  private void vote(long who, ActionKind kind, long article) {
    votes.cast(who, kind, article, server.clock().instant());
  }

  /** As if it had been reported an hour ago. */
  private void earlier(ActionKind kind, long target) {
    var then = server.clock().instant().minus(Duration.ofHours(1));
    actions.record(mei, kind, target, then.getEpochSecond() / 3600, then);
  }

  @BeforeEach
  void no_hour_ends_meanwhile() {
    server.clock().leaveTheEndOfAnHour();
  }

  @Test
  void a_view_counts_once_an_hour_for_each_member_and_target() {
    earlier(VIEWED_QUESTION, roses);
    report(mei, VIEWED_QUESTION, lilies);
    report(han, VIEWED_QUESTION, roses);
    assertThat(latest(Set.of(VIEWED_QUESTION), 10))
        .containsExactly("VIEWED_QUESTION lilies", "VIEWED_QUESTION roses");
    report(mei, VIEWED_QUESTION, roses);
    report(mei, VIEWED_QUESTION, roses);
    assertThat(latest(Set.of(VIEWED_QUESTION), 10))
        .containsExactly(
            "VIEWED_QUESTION roses", "VIEWED_QUESTION lilies", "VIEWED_QUESTION roses");
  }

  @Test
  void the_newest_actions_of_some_kinds_come_first() {
    report(mei, VIEWED_QUESTION, roses);
    report(mei, VIEWED_ANSWER, roses);
    report(mei, VIEWED_ARTICLE, lilies);
    report(mei, VIEWED_QUESTION, lilies);
    assertThat(latest(Set.of(VIEWED_QUESTION, VIEWED_ARTICLE), 2))
        .containsExactly("VIEWED_QUESTION lilies", "VIEWED_ARTICLE lilies");
    assertThat(latest(EnumSet.allOf(ActionKind.class), 10)).hasSize(4);
    assertThat(latest(Set.of(), 10)).isEmpty();
  }

  @Test
  void a_history_shows_each_target_once_with_the_newest_view() {
    earlier(VIEWED_QUESTION, roses);
    report(mei, VIEWED_QUESTION, lilies);
    report(mei, VIEWED_QUESTION, roses);
    assertThat(history(VIEWED_QUESTION, 0, 6)).containsExactly(roses, lilies);
    assertThat(history(VIEWED_QUESTION, 1, 6)).containsExactly(lilies);
    assertThat(history(VIEWED_QUESTION, 0, 1)).containsExactly(roses);
    assertThat(history(VIEWED_ANSWER, 0, 6)).isEmpty();
    assertThat(actions.history(mei, VIEWED_QUESTION, 0, 1))
        .isEqualTo(actions.latest(mei, Set.of(VIEWED_QUESTION), 1));
    AfterRestart.nowAndLater(
        "a history is kept",
        () ->
            assertThat(server.bean(Actions.class).history(mei, VIEWED_QUESTION, 0, 6)).hasSize(2));
  }

  @Test
  void a_vote_replaces_the_opposite_one_and_counts_once() {
    vote(mei, LIKED_ARTICLE, roses);
    vote(mei, LIKED_ARTICLE, roses);
    vote(han, LIKED_ARTICLE, roses);
    vote(mei, LIKED_ARTICLE, lilies);
    vote(mei, DISLIKED_ARTICLE, roses);
    assertThat(latest(VOTES, 10)).containsExactly("DISLIKED_ARTICLE roses", "LIKED_ARTICLE lilies");
  }

  @Test
  void a_member_who_votes_many_times_at_once_has_one_vote() throws Exception {
    var calls = new ArrayList<Callable<Reporting>>();
    for (var i = 0; i < 40; i++) {
      var kind = i % 2 == 0 ? LIKED_ARTICLE : DISLIKED_ARTICLE;
      calls.add(() -> {
        vote(mei, kind, roses);
        return actions.report(mei, VIEWED_ARTICLE, roses);
      });
    }
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var call : threads.invokeAll(calls)) {
        assertThat(call.get()).isIn(Reporting.NOTED, Reporting.AGAIN);
      }
    }
    assertThat(latest(VOTES, 10)).hasSize(1);
  }

  @Test
  void what_we_know_without_being_told_and_targets_that_cannot_be_are_refused() {
    assertThat(actions.report(mei, ANSWERED_QUESTION, roses)).isEqualTo(Reporting.NOT_REPORTABLE);
    assertThat(actions.report(mei, LIKED_ARTICLE, roses)).isEqualTo(Reporting.NOT_REPORTABLE);
    assertThat(actions.report(mei, VIEWED_QUESTION, 0)).isEqualTo(Reporting.NO_TARGET);
    assertThat(actions.report(mei, VIEWED_QUESTION, -1)).isEqualTo(Reporting.NO_TARGET);
    assertThat(latest(EnumSet.allOf(ActionKind.class), 10)).isEmpty();
  }

  @Test
  void what_is_told_twice_of_the_same_occasion_is_noted_once() {
    var now = server.clock().instant();
    actions.record(mei, ANSWERED_QUESTION, roses, 1, now);
    actions.record(mei, ANSWERED_QUESTION, roses, 1, now);
    actions.record(mei, ANSWERED_QUESTION, roses, 2, now);
    assertThat(latest(Set.of(ANSWERED_QUESTION), 10)).hasSize(2);
  }

  @Test
  void whoever_leaves_is_forgotten_with_his_votes() {
    vote(mei, LIKED_ARTICLE, roses);
    vote(han, LIKED_ARTICLE, roses);
    report(mei, VIEWED_QUESTION, roses);
    server.bean(Leaving.class).erased(mei);
    assertThat(latest(EnumSet.allOf(ActionKind.class), 10)).isEmpty();
  }
}
