package org.linli.articles;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.linli.media.Prose;
import org.linli.moderation.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writing comments. Who changes one holds its article first. */
@Repository
class CommentRows {
  private final JdbcClient jdbc;

  CommentRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a comment that waits. */
  long add(long account, long article, String content, Instant now) {
    return jdbc.sql(
            """
            insert into articles.comment
              (article_id, account_id, content, cleaned, state, created_at)
            values (:article, :account, :content, :cleaned, 'WAITING', :now)
            returning id
            """)
        .param("article", article)
        .param("account", account)
        .param("content", content)
        .param("cleaned", new Prose(content).cleaned().orElse(null))
        .param("now", Timestamp.from(now))
        .query(Long.class)
        .single();
  }

  Optional<HeldComment> hold(long id) {
    jdbc.sql(
            """
            select id from articles.article
            where id = (select article_id from articles.comment where id = :id)
            for no key update
            """)
        .param("id", id)
        .query(Long.class)
        .optional();
    return jdbc.sql(
            """
            select c.id, c.article_id, c.account_id, c.content, c.state,
                   a.state as article_state
            from articles.comment c join articles.article a on a.id = c.article_id
            where c.id = :id
            for no key update of c
            """)
        .param("id", id)
        .query(HeldComment.class)
        .optional();
  }

  void put(long id, State state) {
    jdbc.sql("update articles.comment set state = :state where id = :id")
        .param("state", state.name())
        .param("id", id)
        .update();
  }

  void report(long id, boolean reported) {
    jdbc.sql("update articles.comment set reported = :reported where id = :id")
        .param("reported", reported)
        .param("id", id)
        .update();
  }

  /** Counts so many comments to an article, or away from it. */
  void count(long article, int step) {
    jdbc.sql("update articles.article set comments = comments + :step where id = :id")
        .param("step", step)
        .param("id", article)
        .update();
  }
}
