package org.linli.articles;

import java.util.List;
import org.linli.platform.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** In which series articles stand, and between which others. */
@Repository
public class SeriesPlaces {
  private static final int MOST = 5;
  private final JdbcClient jdbc;

  SeriesPlaces(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The places of an article, in the oldest series first, five at most. */
  public List<SeriesPlace> of(long article) {
    return jdbc.sql(
            """
            select s.id as series_id, s.title,
                   (select p.article_id
                    from articles.series_article p
                    join articles.article a on a.id = p.article_id and a.state = 'NORMAL'
                    where p.series_id = s.id and p.place < here.place
                    order by p.place desc limit 1) as before,
                   (select p.article_id
                    from articles.series_article p
                    join articles.article a on a.id = p.article_id and a.state = 'NORMAL'
                    where p.series_id = s.id and p.place > here.place
                    order by p.place limit 1) as after
            from articles.series_article here
            join articles.series s on s.id = here.series_id and not s.removed
            where here.article_id = :article
            order by s.id
            limit :most
            """)
        .param("article", article)
        .param("most", MOST)
        .query(RecordRows.of(SeriesPlace.class))
        .list();
  }
}
