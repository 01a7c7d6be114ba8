package org.linli.knowledge;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.linli.media.Prose;
import org.linli.moderation.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writing comments. Who changes one holds what it stands below first. */
@Repository
class CommentRows {
  private final JdbcClient jdbc;

  CommentRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a comment that waits. */
  long add(
      long account,
      CommentPlace place,
      long target,
      boolean anonymous,
      String content,
      Instant now) {
    return jdbc.sql(
            """
            insert into knowledge.comment
              (place, target_id, account_id, content, cleaned, state, anonymous, created_at)
            values (:place, :target, :account, :content, :cleaned, 'WAITING', :anonymous, :now)
            returning id
            """)
        .param("place", place.name())
        .param("target", target)
        .param("account", account)
        .param("content", content)
        .param("cleaned", new Prose(content).cleaned().orElse(null))
        .param("anonymous", anonymous)
        .param("now", Timestamp.from(now))
        .query(Long.class)
        .single();
  }

  Optional<HeldComment> find(long id) {
    return read(id, "");
  }

  Optional<HeldComment> hold(long id) {
    return read(id, "for no key update");
  }

  void put(long id, State state) {
    jdbc.sql("update knowledge.comment set state = :state where id = :id")
        .param("state", state.name())
        .param("id", id)
        .update();
  }

  void report(long id, boolean reported) {
    jdbc.sql("update knowledge.comment set reported = :reported where id = :id")
        .param("reported", reported)
        .param("id", id)
        .update();
  }

  /** Counts so many comments to what they stand below, or away from it. */
  void count(CommentPlace place, long target, int step) {
    var sql =
        switch (place) {
          case QUESTION ->
              "update knowledge.question set comments = comments + :step where id = :id";
          case ANSWER -> "update knowledge.answer set comments = comments + :step where id = :id";
        };
    jdbc.sql(sql).param("step", step).param("id", target).update();
  }

  private Optional<HeldComment> read(long id, String lock) {
    return jdbc.sql(
            """
            select id, place, target_id, account_id, content, state, reported
            from knowledge.comment where id = :id
            """
                + lock)
        .param("id", id)
        .query(HeldComment.class)
        .optional();
  }
}
