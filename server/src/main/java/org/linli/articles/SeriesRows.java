package org.linli.articles;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.linli.identity.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writing series. Who changes one holds it first. */
@Repository
class SeriesRows {
  private final JdbcClient jdbc;

  SeriesRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long add(long account, Instant now) {
    return jdbc.sql(
            """
            insert into articles.series
              (account_id, title, description, cover, created_at, edited_at)
            values (:account, '', '', '', :now, :now)
            returning id
            """)
        .param("account", account)
        .param("now", Timestamp.from(now))
        .query(Long.class)
        .single();
  }

  void write(long id, SeriesDraft draft, String cover, Instant now) {
    jdbc.sql(
            """
            update articles.series
            set title = :title, description = :description, cover = :cover, edited_at = :now
            where id = :id
            """)
        .param("title", draft.title())
        .param("description", draft.description())
        .param("cover", cover)
        .param("now", Timestamp.from(now))
        .param("id", id)
        .update();
  }

  /** Whose it is. */
  Optional<Long> hold(long id) {
    return jdbc.sql(
            """
            select account_id from articles.series where id = :id and not removed
            for no key update
            """)
        .param("id", id)
        .query(Long.class)
        .optional();
  }

  void remove(long id) {
    jdbc.sql("update articles.series set removed = true where id = :id").param("id", id).update();
  }

  /** How many of these articles are there for the account to put into a series. */
  int usable(List<Long> articles, Reader reader) {
    return articles.isEmpty()
        ? 0
        : jdbc.sql(
                """
                select count(*) from articles.article
                where id in (:articles) and state = 'NORMAL'
                  and (account_id = :account or :administrator)
                """)
            .param("articles", articles)
            .param("account", reader.account())
            .param("administrator", reader.administrator())
            .query(Integer.class)
            .single();
  }

  void put(long id, List<Long> articles) {
    jdbc.sql("delete from articles.series_article where series_id = :id").param("id", id).update();
    jdbc.sql(
            """
            insert into articles.series_article (series_id, place, article_id)
            select :id, place, article
            from unnest(:articles) with ordinality as given (article, place)
            """)
        .param("id", id)
        .param("articles", articles.toArray(Long[]::new))
        .update();
  }
}
