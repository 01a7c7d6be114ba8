package org.linli.moderation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What members complained of. */
@Repository
public class Reports {
  /** The longest reason, in characters. */
  public static final int LONGEST = 1_000;

  private static final int MOST = 1_000;
  private final Cases cases;
  private final JdbcClient jdbc;
  private final Clock clock;

  Reports(Cases cases, JdbcClient jdbc, Clock clock) {
    this.cases = cases;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A member's complaint. */
  public record Report(long reporterId, String reason, Instant reportedAt) {}

  /** What came of complaining. */
  public enum Reporting {
    REPORTED,
    /** The member has complained of it before. */
    AGAIN,
    REASON_TOO_LONG
  }

  /** Notes a complaint in the caller's transaction, and opens a case. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Reporting report(Subject subject, long reporter, String reason) {
    if (reason.codePointCount(0, reason.length()) > LONGEST) {
      return Reporting.REASON_TOO_LONG;
    }
    var added =
        jdbc.sql(
                """
                insert into moderation.report
                  (kind, target_id, reporter_id, reason, reported_at)
                values (:kind, :target, :reporter, :reason, :now)
                on conflict do nothing
                """)
            .param("kind", subject.kind().name())
            .param("target", subject.id())
            .param("reporter", reporter)
            .param("reason", reason)
            .param("now", Timestamp.from(clock.instant()))
            .update();
    if (added == 0) {
      return Reporting.AGAIN;
    }
    cases.open(subject, ReviewCase.Cause.REPORT);
    return Reporting.REPORTED;
  }

  /** Whether this member has complained of it. */
  public boolean isFrom(long reporter, Subject subject) {
    return jdbc.sql(
            """
            select exists (
              select from moderation.report
              where kind = :kind and target_id = :target and reporter_id = :reporter)
            """)
        .param("kind", subject.kind().name())
        .param("target", subject.id())
        .param("reporter", reporter)
        .query(Boolean.class)
        .single();
  }

  /** The complaints of a content, the newest first. */
  public List<Report> of(Subject subject) {
    return jdbc.sql(
            """
            select reporter_id, reason, reported_at from moderation.report
            where kind = :kind and target_id = :target
            order by reported_at desc, reporter_id
            limit :most
            """)
        .param("kind", subject.kind().name())
        .param("target", subject.id())
        .param("most", MOST)
        .query(Report.class)
        .list();
  }
}
