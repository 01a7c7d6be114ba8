package org.linli.articles;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import org.linli.platform.Event;
import org.linli.platform.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who agrees with which comments. */
@Repository
public class ArticleCommentVotes {
  private final CommentRows comments;
  private final JdbcClient jdbc;
  private final Outbox outbox;
  private final Clock clock;

  ArticleCommentVotes(CommentRows comments, JdbcClient jdbc, Outbox outbox, Clock clock) {
    this.comments = comments;
    this.jdbc = jdbc;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Agrees, twice is once; false when there is no comment that everybody sees. */
  @Transactional
  public boolean agree(long account, long comment) {
    return isShown(comment)
        && count(
            comment,
            new ArticleCommentAgreed(comment, account),
            jdbc.sql(
                    """
                    insert into articles.comment_vote (account_id, comment_id, voted_at)
                    values (:account, :comment, :now)
                    on conflict do nothing
                    """)
                .param("account", account)
                .param("comment", comment)
                .param("now", Timestamp.from(clock.instant()))
                .update());
  }

  /** Takes it back; false when there is no comment that everybody sees. */
  @Transactional
  public boolean withdraw(long account, long comment) {
    return isShown(comment)
        && count(
            comment,
            new ArticleCommentVoteWithdrawn(comment, account),
            -jdbc.sql(
                    """
                    delete from articles.comment_vote
                    where account_id = :account and comment_id = :comment
                    """)
                .param("account", account)
                .param("comment", comment)
                .update());
  }

  /** Those of these comments that the member agrees with. */
  public Set<Long> of(long account, Collection<Long> comments) {
    return comments.isEmpty()
        ? Set.of()
        : jdbc.sql(
                """
                select comment_id from articles.comment_vote
                where account_id = :account and comment_id in (:comments)
                """)
            .param("account", account)
            .param("comments", comments)
            .query(Long.class)
            .set();
  }

  private boolean isShown(long comment) {
    return comments.hold(comment).filter(HeldComment::everybodySees).isPresent();
  }

  private boolean count(long comment, Event event, int step) {
    if (step != 0) {
      jdbc.sql("update articles.comment set agrees = agrees + :step where id = :id")
          .param("step", step)
          .param("id", comment)
          .update();
      outbox.publish(event);
    }
    return true;
  }
}
