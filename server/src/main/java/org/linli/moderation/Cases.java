package org.linli.moderation;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The queue of content that has to be looked at. */
@Repository
public class Cases {
  private final JdbcClient jdbc;
  private final Clock clock;

  Cases(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Puts it into the queue in the caller's transaction, unless it is there. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void open(Subject subject, ReviewCase.Cause cause) {
    jdbc.sql(
            """
            insert into moderation.review_case (kind, target_id, cause, opened_at)
            values (:kind, :target, :cause, :now)
            on conflict do nothing
            """)
        .param("kind", subject.kind().name())
        .param("target", subject.id())
        .param("cause", cause.name())
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  /** Takes it out of the queue in the caller's transaction; false when it was not there. */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean close(Subject subject, long administrator, boolean upheld) {
    return jdbc.sql(
                """
                update moderation.review_case
                set decided_at = :now, decided_by = :administrator, upheld = :upheld
                where kind = :kind and target_id = :target and decided_at is null
                """)
            .param("now", Timestamp.from(clock.instant()))
            .param("administrator", administrator)
            .param("upheld", upheld)
            .param("kind", subject.kind().name())
            .param("target", subject.id())
            .update()
        == 1;
  }

  /** Takes it out of the queue undecided: there is nothing left to decide on. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void withdraw(Subject subject) {
    jdbc.sql(
            """
            update moderation.review_case set decided_at = :now
            where kind = :kind and target_id = :target and decided_at is null
            """)
        .param("now", Timestamp.from(clock.instant()))
        .param("kind", subject.kind().name())
        .param("target", subject.id())
        .update();
  }

  /** Whether it is or was in the queue. */
  public boolean knows(Subject subject) {
    return jdbc.sql(
            """
            select exists (
              select from moderation.review_case where kind = :kind and target_id = :target)
            """)
        .param("kind", subject.kind().name())
        .param("target", subject.id())
        .query(Boolean.class)
        .single();
  }

  /** The open case of a content. */
  public Optional<ReviewCase> openOf(Subject subject) {
    return jdbc.sql(
            """
            select id, kind, target_id, cause, opened_at from moderation.review_case
            where kind = :kind and target_id = :target and decided_at is null
            """)
        .param("kind", subject.kind().name())
        .param("target", subject.id())
        .query(ReviewCase.class)
        .optional();
  }

  /** Whether an administrator has looked at it and found nothing wrong. */
  public boolean wasCleared(Subject subject) {
    return jdbc.sql(
            """
            select exists (
              select from moderation.review_case
              where kind = :kind and target_id = :target and not upheld)
            """)
        .param("kind", subject.kind().name())
        .param("target", subject.id())
        .query(Boolean.class)
        .single();
  }

  /** The first that is open and came after this one. */
  public Optional<ReviewCase> after(long id) {
    return beside("id > :id order by id", id);
  }

  /** The last that is open and came before this one. */
  public Optional<ReviewCase> before(long id) {
    return beside("id < :id order by id desc", id);
  }

  private Optional<ReviewCase> beside(String which, long id) {
    return jdbc.sql(
            """
            select id, kind, target_id, cause, opened_at from moderation.review_case
            where decided_at is null and %s
            limit 1
            """
                .formatted(which))
        .param("id", id)
        .query(ReviewCase.class)
        .optional();
  }

  /** How many are open. */
  public long waiting() {
    return jdbc.sql("select count(*) from moderation.review_case where decided_at is null")
        .query(Long.class)
        .single();
  }

  /** One page of what is open, the oldest first. */
  public List<ReviewCase> queue(long offset, int limit) {
    return jdbc.sql(
            """
            select id, kind, target_id, cause, opened_at from moderation.review_case
            where decided_at is null
            order by opened_at, id
            offset :offset limit :limit
            """)
        .param("offset", offset)
        .param("limit", limit)
        .query(ReviewCase.class)
        .list();
  }
}
