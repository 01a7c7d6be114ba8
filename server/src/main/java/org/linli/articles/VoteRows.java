package org.linli.articles;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.linli.moderation.Vote;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The votes themselves. Who writes one holds the article. */
@Repository
class VoteRows {
  private final JdbcClient jdbc;
  private final Clock clock;

  VoteRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<Vote> find(long account, long article) {
    return jdbc.sql(
            """
            select vote from articles.article_vote
            where account_id = :account and article_id = :article
            """)
        .param("account", account)
        .param("article", article)
        .query(Vote.class)
        .optional();
  }

  /** Writes a vote in place of another, or none. */
  void put(long account, long article, Vote vote) {
    jdbc.sql(
            """
            delete from articles.article_vote
            where account_id = :account and article_id = :article
            """)
        .param("account", account)
        .param("article", article)
        .update();
    if (vote != null) {
      add(account, article, vote);
    }
  }

  /** Counts so many votes to an article or away from it. */
  void count(long article, int agrees, int disagrees) {
    jdbc.sql(
            """
            update articles.article
            set agrees = agrees + :agrees, disagrees = disagrees + :disagrees
            where id = :id
            """)
        .param("agrees", agrees)
        .param("disagrees", disagrees)
        .param("id", article)
        .update();
  }

  private void add(long account, long article, Vote vote) {
    jdbc.sql(
            """
            insert into articles.article_vote (account_id, article_id, vote, voted_at)
            values (:account, :article, :vote, :now)
            """)
        .param("account", account)
        .param("article", article)
        .param("vote", vote.name())
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }
}
