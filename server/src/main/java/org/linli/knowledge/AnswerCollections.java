package org.linli.knowledge;

import java.sql.Timestamp;
import java.time.Clock;
import org.linli.identity.Members;
import org.linli.platform.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who put which answers by. Collections are written before what counts them. */
@Repository
public class AnswerCollections {
  private static final String COUNTED =
      """
      with changed as (%s),
      held as (
        select id from knowledge.answer where id in (select answer_id from changed)
        order by id
        for no key update)
      update knowledge.answer set collects = collects + :step
      where id in (select id from held)
      """;
  private final Members members;
  private final JdbcClient jdbc;
  private final Outbox outbox;
  private final Clock clock;

  AnswerCollections(Members members, JdbcClient jdbc, Outbox outbox, Clock clock) {
    this.members = members;
    this.jdbc = jdbc;
    this.outbox = outbox;
    this.clock = clock;
  }

  public boolean has(long account, long answer) {
    return jdbc.sql(
            """
            select exists (
              select from knowledge.answer_collection
              where account_id = :account and answer_id = :answer)
            """)
        .param("account", account)
        .param("answer", answer)
        .query(Boolean.class)
        .single();
  }

  /** Collects an answer that everybody sees; twice is once. */
  @Transactional
  public void add(long account, long answer) {
    var collect =
        """
        insert into knowledge.answer_collection (account_id, answer_id, collected_at)
        select :account, id, :now from knowledge.answer
        where id = :answer and state = 'NORMAL'
        on conflict do nothing
        returning answer_id
        """;
    if (members.hold(account)
        && jdbc.sql(COUNTED.formatted(collect))
                .param("account", account)
                .param("answer", answer)
                .param("now", Timestamp.from(clock.instant()))
                .param("step", 1)
                .update()
            > 0) {
      outbox.publish(new AnswerCollected(answer, account));
    }
  }

  /** Takes it out again. */
  @Transactional
  public void remove(long account, long answer) {
    var uncollect =
        """
        delete from knowledge.answer_collection
        where account_id = :account and answer_id = :answer
        returning answer_id
        """;
    if (jdbc.sql(COUNTED.formatted(uncollect))
            .param("account", account)
            .param("answer", answer)
            .param("step", -1)
            .update()
        > 0) {
      outbox.publish(new AnswerUncollected(answer, account));
    }
  }

  /** Empties the collection of an account. */
  void forget(long account) {
    var all =
        """
        delete from knowledge.answer_collection where account_id = :account returning answer_id
        """;
    jdbc.sql(COUNTED.formatted(all)).param("account", account).param("step", -1).update();
  }
}
