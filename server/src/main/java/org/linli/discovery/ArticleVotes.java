package org.linli.discovery;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What members think of articles, in the journal: of each one the last alone. */
@Repository
class ArticleVotes {
  private final JdbcClient jdbc;

  ArticleVotes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Votes; a vote the other way is replaced, and is then the member's newest action. */
  void cast(long account, ActionKind vote, long article, Instant at) {
    jdbc.sql(
            """
            insert into discovery.action as voted
              (account_id, kind, target_id, occasion, happened_at)
            values (:account, :vote, :article, 0, :at)
            on conflict (target_id, account_id)
              where kind in ('LIKED_ARTICLE', 'DISLIKED_ARTICLE')
            do update
            set id = default, kind = excluded.kind, happened_at = excluded.happened_at
            where voted.kind <> excluded.kind
            """)
        .param("account", account)
        .param("vote", vote.name())
        .param("article", article)
        .param("at", Timestamp.from(at))
        .update();
  }
}
