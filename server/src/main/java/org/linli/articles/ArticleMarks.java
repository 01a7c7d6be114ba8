package org.linli.articles;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import org.linli.platform.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who put which articles by, and who read which. Marks are written before what counts them. */
@Repository
public class ArticleMarks {
  private static final String COUNTED =
      """
      with changed as (%s),
      held as (
        select id from articles.article where id in (select article_id from changed)
        order by id
        for no key update),
      steps as (
        select article_id, :step * count(*) filter (where kind = 'COLLECTED') as collects,
               :step * count(*) filter (where kind = 'READ') as reads
        from changed group by article_id)
      update articles.article a
      set collects = a.collects + steps.collects, reads = a.reads + steps.reads
      from held join steps on steps.article_id = held.id
      where a.id = held.id
      """;
  private final JdbcClient jdbc;
  private final Outbox outbox;
  private final Clock clock;

  ArticleMarks(JdbcClient jdbc, Outbox outbox, Clock clock) {
    this.jdbc = jdbc;
    this.outbox = outbox;
    this.clock = clock;
  }

  public boolean has(long account, ArticleMark mark, long article) {
    return jdbc.sql(
            """
            select exists (
              select from articles.mark
              where account_id = :account and kind = :kind and article_id = :article)
            """)
        .param("account", account)
        .param("kind", mark.name())
        .param("article", article)
        .query(Boolean.class)
        .single();
  }

  /** Those of these articles that have the member's mark. */
  public Set<Long> among(long account, ArticleMark mark, Collection<Long> articles) {
    return articles.isEmpty()
        ? Set.of()
        : jdbc.sql(
                """
                select article_id from articles.mark
                where account_id = :account and kind = :kind and article_id in (:articles)
                """)
            .param("account", account)
            .param("kind", mark.name())
            .param("articles", articles)
            .query(Long.class)
            .set();
  }

  /** Marks an article that everybody sees; twice is once. Who has not paid has not read it. */
  @Transactional
  public void add(long account, ArticleMark mark, long article) {
    var marking =
        """
        insert into articles.mark (account_id, kind, article_id, marked_at)
        select :account, :kind, id, :now from articles.article a
        where id = :article and state = 'NORMAL'
          and (:kind = 'COLLECTED' or {open})
        on conflict do nothing
        returning article_id, kind
        """
            .replace("{open}", Purchases.OPEN);
    var added =
        jdbc.sql(COUNTED.formatted(marking))
            .param("account", account)
            .param("kind", mark.name())
            .param("article", article)
            .param("now", Timestamp.from(clock.instant()))
            .param("step", 1)
            .param("reader", account)
            .param("administrator", false)
            .update();
    if (added > 0 && mark == ArticleMark.COLLECTED) {
      outbox.publish(new ArticleCollected(article, account));
    }
  }

  /** Takes the mark away. */
  @Transactional
  public void remove(long account, ArticleMark mark, long article) {
    var unmarking =
        """
        delete from articles.mark
        where account_id = :account and kind = :kind and article_id = :article
        returning article_id, kind
        """;
    var removed =
        jdbc.sql(COUNTED.formatted(unmarking))
            .param("account", account)
            .param("kind", mark.name())
            .param("article", article)
            .param("step", -1)
            .update();
    if (removed > 0 && mark == ArticleMark.COLLECTED) {
      outbox.publish(new ArticleUncollected(article, account));
    }
  }

  /** Takes all marks of an account away. */
  void forget(long account) {
    var all = "delete from articles.mark where account_id = :account returning article_id, kind";
    jdbc.sql(COUNTED.formatted(all)).param("account", account).param("step", -1).update();
  }
}
