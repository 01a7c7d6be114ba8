package org.linli.discovery;

import static java.util.stream.Collectors.toMap;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What members think of articles: for each one and member at most one vote. */
@Repository
public class ArticleVotes {
  private final JdbcClient jdbc;
  private final Clock clock;

  ArticleVotes(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** How many like an article, and how many do not. */
  public record Count(long likes, long dislikes) {}

  private record Row(long articleId, long likes, long dislikes) {
    Count count() {
      return new Count(likes, dislikes);
    }
  }

  /** The votes on those of these articles that have any. */
  public Map<Long, Count> on(Collection<Long> articles) {
    return articles.isEmpty()
        ? Map.of()
        : jdbc
            .sql(
                """
                select target_id as article_id,
                       count(*) filter (where kind = 'LIKED_ARTICLE') as likes,
                       count(*) filter (where kind = 'DISLIKED_ARTICLE') as dislikes
                from discovery.action
                where target_id in (:articles) and kind in ('LIKED_ARTICLE', 'DISLIKED_ARTICLE')
                group by target_id
                """)
            .param("articles", articles)
            .query(Row.class)
            .list()
            .stream()
            .collect(toMap(Row::articleId, Row::count));
  }

  /** Votes; a vote the other way is replaced, and is then the member's newest action. */
  void cast(long account, ActionKind vote, long article) {
    jdbc.sql(
            """
            insert into discovery.action as voted
              (account_id, kind, target_id, occasion, happened_at)
            values (:account, :vote, :article, 0, :now)
            on conflict (target_id, account_id)
              where kind in ('LIKED_ARTICLE', 'DISLIKED_ARTICLE')
            do update
            set id = default, kind = excluded.kind, happened_at = excluded.happened_at
            where voted.kind <> excluded.kind
            """)
        .param("account", account)
        .param("vote", vote.name())
        .param("article", article)
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }
}
