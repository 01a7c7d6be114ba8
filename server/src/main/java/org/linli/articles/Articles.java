package org.linli.articles;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.linli.identity.Reader;
import org.linli.platform.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reading single articles, and those of a member. */
@Repository
public class Articles {
  private static final String VISIBLE =
      """
      (a.state = 'NORMAL'
        or a.state = 'WAITING' and a.account_id = :reader
        or :administrator)
      """;
  private final JdbcClient jdbc;

  Articles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The article, if this reader may see it; what he has not paid for ends early. */
  public Optional<Article> find(long id, Reader reader) {
    return read(ArticleRow.WHOLE + ArticleRow.FROM + "where a.id = :id and " + VISIBLE, reader)
        .param("id", id)
        .query(RecordRows.of(ArticleRow.class))
        .optional()
        .map(ArticleRow::article);
  }

  /** Those of these articles that the reader may see, in no order. */
  public List<Article> byIds(Collection<Long> ids, Reader reader) {
    return ids.isEmpty()
        ? List.of()
        : list(
            read(ArticleRow.CARD + ArticleRow.FROM + "where a.id in (:ids) and " + VISIBLE, reader)
                .param("ids", ids));
  }

  /** What a member wrote, newest first. */
  public List<Article> by(long author, Reader reader, long offset, int limit) {
    var written =
        """
        where a.account_id = :author and a.state <> 'REMOVED'
          and (a.state = 'NORMAL' or a.account_id = :reader or :administrator)
        order by a.created_at desc, a.id desc
        offset :offset limit :limit
        """;
    return list(
        page(read(ArticleRow.CARD + ArticleRow.FROM + written, reader), offset, limit)
            .param("author", author));
  }

  /** What a member collected, the last collected first. */
  public List<Article> collectedBy(long account, long offset, int limit) {
    var collected =
        """
        join articles.mark k on k.article_id = a.id
        where k.account_id = :reader and k.kind = 'COLLECTED' and a.state = 'NORMAL'
        order by k.marked_at desc, k.article_id desc
        offset :offset limit :limit
        """;
    return list(
        page(
            read(ArticleRow.CARD + ArticleRow.FROM + collected, Reader.member(account)),
            offset,
            limit));
  }

  private JdbcClient.StatementSpec read(String sql, Reader reader) {
    return jdbc.sql(sql)
        .param("reader", reader.account())
        .param("administrator", reader.administrator());
  }

  private static JdbcClient.StatementSpec page(
      JdbcClient.StatementSpec statement, long offset, int limit) {
    return statement.param("offset", offset).param("limit", limit);
  }

  private static List<Article> list(JdbcClient.StatementSpec statement) {
    return statement.query(RecordRows.of(ArticleRow.class)).list().stream()
        .map(ArticleRow::article)
        .toList();
  }
}
