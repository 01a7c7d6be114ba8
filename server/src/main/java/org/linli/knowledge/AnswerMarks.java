package org.linli.knowledge;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import org.linli.moderation.Vote;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a member has done with each of some answers. */
@Repository
public class AnswerMarks {
  private final JdbcClient jdbc;

  AnswerMarks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The member's vote, or null, and whether he has put the answer by. */
  public record Mark(long answerId, Vote vote, boolean collected) {}

  /** Those of these answers that the member voted on or collected. */
  public Map<Long, Mark> of(long account, Collection<Long> answers) {
    return answers.isEmpty()
        ? Map.of()
        : jdbc
            .sql(
                """
                select coalesce(v.answer_id, c.answer_id) as answer_id, v.vote,
                       c.answer_id is not null as collected
                from (
                  select answer_id, vote from knowledge.answer_vote
                  where account_id = :account and answer_id in (:answers)) v
                full join (
                  select answer_id from knowledge.answer_collection
                  where account_id = :account and answer_id in (:answers)) c
                  on c.answer_id = v.answer_id
                """)
            .param("account", account)
            .param("answers", answers)
            .query(Mark.class)
            .list()
            .stream()
            .collect(toMap(Mark::answerId, identity()));
  }
}
