package org.linli.articles;

import java.util.List;
import org.linli.identity.Reader;
import org.linli.platform.Bounded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All articles in whatever state, newest first, for administrators. */
@Repository
public class ArticleDesk {
  private static final String ANY = "order by a.created_at desc, a.id desc ";
  private final JdbcClient jdbc;

  ArticleDesk(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<Article> all(long offset, int limit) {
    return list(ANY, offset, limit);
  }

  /** What waits, and what was complained of. */
  public List<Article> checking(long offset, int limit) {
    return list(
        "where (a.reported and a.state = 'NORMAL' or a.state = 'WAITING') " + ANY, offset, limit);
  }

  /** What everybody sees and nobody complained of. */
  public List<Article> normal(long offset, int limit) {
    return list("where a.state = 'NORMAL' and not a.reported " + ANY, offset, limit);
  }

  public List<Article> removed(long offset, int limit) {
    return list("where a.state = 'REMOVED' " + ANY, offset, limit);
  }

  private List<Article> list(String which, long offset, int limit) {
    return jdbc
        .sql(
            Bounded.list(
                ArticleRow.WHOLE + ArticleRow.FROM + which + "offset :offset limit :limit"))
        .param("reader", Reader.ADMINISTRATOR.account())
        .param("administrator", true)
        .param("offset", offset)
        .param("limit", limit)
        .query(ArticleRow.class)
        .list()
        .stream()
        .map(ArticleRow::article)
        .toList();
  }
}
