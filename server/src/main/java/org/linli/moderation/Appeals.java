package org.linli.moderation;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Authors who ask for another look at what was taken away, once. */
@Repository
public class Appeals {
  private final Cases cases;
  private final JdbcClient jdbc;
  private final Clock clock;

  Appeals(Cases cases, JdbcClient jdbc, Clock clock) {
    this.cases = cases;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Notes an appeal in the caller's transaction, and opens a case; false the second time. */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean appeal(Subject subject, long author, String reason) {
    var added =
        jdbc.sql(
                """
                insert into moderation.appeal (kind, target_id, author_id, reason, appealed_at)
                values (:kind, :target, :author, :reason, :now)
                on conflict do nothing
                """)
            .param("kind", subject.kind().name())
            .param("target", subject.id())
            .param("author", author)
            .param("reason", reason)
            .param("now", Timestamp.from(clock.instant()))
            .update();
    if (added == 1) {
      cases.open(subject, ReviewCase.Cause.APPEAL);
    }
    return added == 1;
  }

  /** Who asked for another look. */
  public Optional<Long> author(Subject subject) {
    return jdbc.sql(
            "select author_id from moderation.appeal where kind = :kind and target_id = :target")
        .param("kind", subject.kind().name())
        .param("target", subject.id())
        .query(Long.class)
        .optional();
  }

  /** What the author said. */
  public Optional<String> of(Subject subject) {
    return jdbc.sql(
            "select reason from moderation.appeal where kind = :kind and target_id = :target")
        .param("kind", subject.kind().name())
        .param("target", subject.id())
        .query(String.class)
        .optional();
  }
}
