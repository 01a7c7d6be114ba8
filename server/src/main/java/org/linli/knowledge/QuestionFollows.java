package org.linli.knowledge;

import java.sql.Timestamp;
import java.time.Clock;
import org.linli.identity.Members;
import org.linli.platform.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who wants to hear of which question. Follows are written before what counts them. */
@Repository
public class QuestionFollows {
  private static final String COUNTED =
      """
      with changed as (%s),
      held as (
        select id from knowledge.question where id in (select question_id from changed)
        order by id
        for no key update)
      update knowledge.question set follows = follows + :step
      where id in (select id from held)
      """;
  private final Members members;
  private final JdbcClient jdbc;
  private final Outbox outbox;
  private final Clock clock;

  QuestionFollows(Members members, JdbcClient jdbc, Outbox outbox, Clock clock) {
    this.members = members;
    this.jdbc = jdbc;
    this.outbox = outbox;
    this.clock = clock;
  }

  public boolean follows(long account, long question) {
    return jdbc.sql(
            """
            select exists (
              select from knowledge.question_follow
              where account_id = :account and question_id = :question)
            """)
        .param("account", account)
        .param("question", question)
        .query(Boolean.class)
        .single();
  }

  /** Follows a question that everybody sees; twice is once. */
  @Transactional
  public void follow(long account, long question) {
    var follow =
        """
        insert into knowledge.question_follow (account_id, question_id, followed_at)
        select :account, id, :now from knowledge.question
        where id = :question and state = 'NORMAL'
        on conflict do nothing
        returning question_id
        """;
    if (members.hold(account)
        && jdbc.sql(COUNTED.formatted(follow))
                .param("account", account)
                .param("question", question)
                .param("now", Timestamp.from(clock.instant()))
                .param("step", 1)
                .update()
            > 0) {
      outbox.publish(new QuestionFollowed(question, account));
    }
  }

  /** Follows it no longer. */
  @Transactional
  public void unfollow(long account, long question) {
    var unfollow =
        """
        delete from knowledge.question_follow
        where account_id = :account and question_id = :question
        returning question_id
        """;
    if (jdbc.sql(COUNTED.formatted(unfollow))
            .param("account", account)
            .param("question", question)
            .param("step", -1)
            .update()
        > 0) {
      outbox.publish(new QuestionUnfollowed(question, account));
    }
  }

  /** Ends all that an account follows. */
  void forget(long account) {
    var all =
        """
        delete from knowledge.question_follow where account_id = :account returning question_id
        """;
    jdbc.sql(COUNTED.formatted(all)).param("account", account).param("step", -1).update();
  }
}
