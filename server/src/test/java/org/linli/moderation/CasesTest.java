package org.linli.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.linli.RunningServer;
import org.springframework.transaction.support.TransactionTemplate;

class CasesTest {
  private static final RunningServer SERVER = RunningServer.shared();
  private static long next = 9_000_000_000L;
  private final Cases cases = SERVER.bean(Cases.class);
  private final Reports reports = SERVER.bean(Reports.class);
  private final Appeals appeals = SERVER.bean(Appeals.class);
  private final TransactionTemplate transaction = SERVER.bean(TransactionTemplate.class);
  private final Subject answer = new Subject(Subject.Kind.ANSWER, next++);

  @Test
  void many_complaints_are_one_case_and_each_member_complains_once() {
    assertThat(report(1, "rude")).isEqualTo(Reports.Reporting.REPORTED);
    assertThat(report(2, "")).isEqualTo(Reports.Reporting.REPORTED);
    assertThat(report(1, "still rude")).isEqualTo(Reports.Reporting.AGAIN);
    assertThat(report(3, "x".repeat(1001))).isEqualTo(Reports.Reporting.REASON_TOO_LONG);
    assertThat(reports.of(answer))
        .extracting(Reports.Report::reporterId)
        .containsExactlyInAnyOrder(1L, 2L);
    assertThat(cases.queue(0, 1_000).stream().filter(one -> one.subject().equals(answer)))
        .hasSize(1);
  }

  @Test
  void a_decision_closes_the_case_and_is_remembered() {
    report(1, "rude");
    assertThat(cases.wasCleared(answer)).isFalse();
    assertThat(close(false)).isTrue();
    assertThat(close(false)).isFalse();
    assertThat(cases.openOf(answer)).isEmpty();
    assertThat(cases.wasCleared(answer)).isTrue();
    report(2, "rude again");
    assertThat(cases.openOf(answer)).map(ReviewCase::cause).contains(ReviewCase.Cause.REPORT);
  }

  @Test
  void an_author_appeals_once() {
    Supplier<Boolean> appeal =
        () -> transaction.execute(_ -> appeals.appeal(answer, 7, "it was not rude"));
    assertThat(appeal.get()).isTrue();
    assertThat(appeal.get()).isFalse();
    assertThat(appeals.of(answer)).contains("it was not rude");
    assertThat(cases.openOf(answer)).map(ReviewCase::cause).contains(ReviewCase.Cause.APPEAL);
  }

  /** The queue of all tests leads to content that is there. */
  @AfterEach
  void nothing_is_left_open() {
    close(true);
  }

  private Reports.Reporting report(long who, String reason) {
    return transaction.execute(_ -> reports.report(answer, who, reason));
  }

  private boolean close(boolean upheld) {
    return Boolean.TRUE.equals(transaction.execute(_ -> cases.close(answer, 1, upheld)));
  }
}
