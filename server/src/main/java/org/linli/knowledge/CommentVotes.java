package org.linli.knowledge;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import org.linli.moderation.Reviewable;
import org.linli.platform.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who agrees with which comments. */
@Repository
public class CommentVotes {
  private final Standings standings;
  private final JdbcClient jdbc;
  private final Outbox outbox;
  private final Clock clock;

  CommentVotes(Standings standings, JdbcClient jdbc, Outbox outbox, Clock clock) {
    this.standings = standings;
    this.jdbc = jdbc;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** What came of voting. */
  public enum Voting {
    /** So the member thinks now, perhaps as before. */
    DONE,
    NO_SUCH_COMMENT
  }

  /** Agrees; twice is once. */
  @Transactional
  public Voting agree(long account, CommentPlace place, long comment) {
    if (!isShown(place, comment)) {
      return Voting.NO_SUCH_COMMENT;
    }
    var added =
        jdbc.sql(
                """
                insert into knowledge.comment_vote (account_id, comment_id, voted_at)
                values (:account, :comment, :now)
                on conflict do nothing
                """)
            .param("account", account)
            .param("comment", comment)
            .param("now", Timestamp.from(clock.instant()))
            .update();
    if (added == 1) {
      count(comment, 1);
      outbox.publish(new CommentAgreed(comment, place, account));
    }
    return Voting.DONE;
  }

  /** Takes it back. */
  @Transactional
  public Voting withdraw(long account, CommentPlace place, long comment) {
    if (!isShown(place, comment)) {
      return Voting.NO_SUCH_COMMENT;
    }
    var taken =
        jdbc.sql(
                """
                delete from knowledge.comment_vote
                where account_id = :account and comment_id = :comment
                """)
            .param("account", account)
            .param("comment", comment)
            .update();
    if (taken == 1) {
      count(comment, -1);
      outbox.publish(new CommentVoteWithdrawn(comment, place, account));
    }
    return Voting.DONE;
  }

  /** Those of these comments that the member agrees with. */
  public Set<Long> of(long account, Collection<Long> comments) {
    return comments.isEmpty()
        ? Set.of()
        : jdbc.sql(
                """
                select comment_id from knowledge.comment_vote
                where account_id = :account and comment_id in (:comments)
                """)
            .param("account", account)
            .param("comments", comments)
            .query(Long.class)
            .set();
  }

  private boolean isShown(CommentPlace place, long comment) {
    return standings
        .of(Subjects.comment(place, comment))
        .filter(Reviewable.Standing::everybodySees)
        .isPresent();
  }

  private void count(long comment, int step) {
    jdbc.sql("update knowledge.comment set agrees = agrees + :step where id = :id")
        .param("step", step)
        .param("id", comment)
        .update();
  }
}
