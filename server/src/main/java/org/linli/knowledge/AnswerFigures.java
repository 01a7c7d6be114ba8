package org.linli.knowledge;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What others did with all that somebody has answered, under his name or not. */
@Repository
public class AnswerFigures {
  private final JdbcClient jdbc;

  AnswerFigures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** How often others agreed, looked and collected. */
  public record Sum(long agrees, long views, long collects) {}

  /** Of the answers that are shown. */
  public Sum of(long account) {
    return jdbc.sql(
            """
            select coalesce(sum(agrees), 0) as agrees, coalesce(sum(views), 0) as views,
                   coalesce(sum(collects), 0) as collects
            from knowledge.answer
            where account_id = :account and state = 'NORMAL'
            """)
        .param("account", account)
        .query(Sum.class)
        .single();
  }
}
