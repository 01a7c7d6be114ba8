package org.linli.articles;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.linli.identity.Reader;
import org.linli.platform.Bounded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reading comments. They are shown to whoever sees the article. */
@Repository
public class ArticleComments {
  private final JdbcClient jdbc;

  ArticleComments(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The comments below an article, oldest first. */
  public List<ArticleComment> below(long article, Reader reader, long offset, int limit) {
    return jdbc
        .sql(
            Bounded.list(
                CommentRow.SELECT
                    + """
                    and c.article_id = :article and c.state <> 'REMOVED'
                    order by c.created_at, c.id
                    offset :offset limit :limit
                    """))
        .param("article", article)
        .param("reader", reader.account())
        .param("administrator", reader.administrator())
        .param("offset", offset)
        .param("limit", limit)
        .query(CommentRow.class)
        .list()
        .stream()
        .map(CommentRow::comment)
        .toList();
  }

  /** Those of these comments that the reader may see, in no order. */
  public List<ArticleComment> byIds(Collection<Long> ids, Reader reader) {
    return ids.isEmpty()
        ? List.of()
        : jdbc
            .sql(Bounded.list(CommentRow.SELECT + " and c.id in (:ids)"))
            .param("ids", ids)
            .param("reader", reader.account())
            .param("administrator", reader.administrator())
            .query(CommentRow.class)
            .list()
            .stream()
            .map(CommentRow::comment)
            .toList();
  }

  /** The comment, if this reader may see it. */
  public Optional<ArticleComment> find(long id, Reader reader) {
    return jdbc.sql(CommentRow.SELECT + " and c.id = :id")
        .param("id", id)
        .param("reader", reader.account())
        .param("administrator", reader.administrator())
        .query(CommentRow.class)
        .optional()
        .map(CommentRow::comment);
  }
}
