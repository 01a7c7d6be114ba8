package org.linli.articles;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What others did with all that somebody has published. */
@Repository
public class ArticleFigures {
  private final JdbcClient jdbc;

  ArticleFigures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** How often others agreed, looked, collected and bought. */
  public record Sum(long agrees, long views, long collects, long sold) {}

  /** Of the articles that are shown. */
  public Sum of(long account) {
    return jdbc.sql(
            """
            select coalesce(sum(agrees), 0) as agrees, coalesce(sum(views), 0) as views,
                   coalesce(sum(collects), 0) as collects,
                   coalesce(sum((select count(*) from articles.purchase p
                                 where p.article_id = a.id)), 0) as sold
            from articles.article a
            where account_id = :account and state = 'NORMAL'
            """)
        .param("account", account)
        .query(Sum.class)
        .single();
  }
}
