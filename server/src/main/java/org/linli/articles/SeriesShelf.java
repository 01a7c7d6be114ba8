package org.linli.articles;

import java.util.List;
import java.util.Optional;
import org.linli.identity.Reader;
import org.linli.platform.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reading series, with what the reader has read of them. */
@Repository
public class SeriesShelf {
  private final JdbcClient jdbc;

  SeriesShelf(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The newest first. */
  public List<Series> newest(Reader reader, long offset, int limit) {
    return jdbc
        .sql(SeriesRow.SELECT + "order by s.created_at desc, s.id desc offset :offset limit :limit")
        .param("reader", reader.account())
        .param("offset", offset)
        .param("limit", limit)
        .query(SeriesRow.class)
        .list()
        .stream()
        .map(SeriesRow::series)
        .toList();
  }

  public Optional<Series> find(long id, Reader reader) {
    return jdbc.sql(SeriesRow.SELECT + "and s.id = :id")
        .param("reader", reader.account())
        .param("id", id)
        .query(SeriesRow.class)
        .optional()
        .map(SeriesRow::series);
  }

  /** Its articles that everybody sees, in their order. */
  public List<Article> articlesOf(long series) {
    return jdbc
        .sql(
            ArticleRow.CARD
                + ArticleRow.FROM
                + """
                join articles.series_article p on p.article_id = a.id
                where p.series_id = :series and a.state = 'NORMAL'
                order by p.place
                """)
        .param("series", series)
        .query(RecordRows.of(ArticleRow.class))
        .list()
        .stream()
        .map(ArticleRow::article)
        .toList();
  }
}
