package org.linli.knowledge;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How much everybody sees of every author. Who changes it holds the question. */
@Repository
public class AuthorCounters {
  private static final Counts NONE = new Counts(0, 0);
  private static final String COUNT =
      """
      with part as (%s)
      insert into knowledge.author_counter as kept (account_id, questions, answers)
      select account_id, :step * sum(questions), :step * sum(answers)
      from part
      group by account_id
      order by account_id
      on conflict (account_id) do update
      set questions = kept.questions + excluded.questions,
          answers = kept.answers + excluded.answers
      """;
  private final JdbcClient jdbc;

  AuthorCounters(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Row(long accountId, long questions, long answers) {
    Counts counts() {
      return new Counts(questions, answers);
    }
  }

  /** How many questions and answers of an author everybody sees as his. */
  public record Counts(long questions, long answers) {}

  /** The counts of each of these authors. */
  public Map<Long, Counts> countsOf(Collection<Long> accounts) {
    if (accounts.isEmpty()) {
      return Map.of();
    }
    var kept =
        jdbc
            .sql(
                """
                select account_id, questions, answers from knowledge.author_counter
                where account_id in (:accounts)
                """)
            .param("accounts", accounts)
            .query(Row.class)
            .list()
            .stream()
            .collect(toMap(Row::accountId, Row::counts));
    return accounts.stream()
        .distinct()
        .collect(toMap(account -> account, account -> kept.getOrDefault(account, NONE)));
  }

  /** Counts a question and the answers that are seen with it. */
  void question(long question, int step) {
    var authors =
        """
        select account_id, 1 as questions, 0 as answers from knowledge.question
        where id = :id and not anonymous
        union all
        select account_id, 0, 1 from knowledge.answer
        where question_id = :id and state = 'NORMAL' and not anonymous
        """;
    jdbc.sql(COUNT.formatted(authors)).param("step", step).param("id", question).update();
  }

  void answer(long answer, int step) {
    var author =
        """
        select account_id, 0 as questions, 1 as answers from knowledge.answer
        where id = :id and not anonymous
        """;
    jdbc.sql(COUNT.formatted(author)).param("step", step).param("id", answer).update();
  }
}
