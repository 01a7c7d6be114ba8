package org.linli.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.linli.identity.Reader;
import org.linli.platform.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reading single questions, and those of a member. */
@Repository
public class Questions {
  private static final String VISIBLE =
      """
      (q.state = 'NORMAL'
        or q.state = 'WAITING' and q.account_id = :reader
        or :administrator)
      """;
  private final JdbcClient jdbc;

  Questions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The question, if this reader may see it. */
  public Optional<Question> find(long id, Reader reader) {
    return read(QuestionRow.SELECT + QuestionRow.FROM + " where q.id = :id and " + VISIBLE, reader)
        .param("id", id)
        .query(RecordRows.of(QuestionRow.class))
        .optional()
        .map(row -> row.seenBy(reader));
  }

  /** Those of these questions that the reader may see, in no order. */
  public List<Question> byIds(Collection<Long> ids, Reader reader) {
    return ids.isEmpty()
        ? List.of()
        : list(
            read(QuestionRow.list(" where q.id in (:ids) and " + VISIBLE), reader)
                .param("ids", ids),
            reader);
  }

  /** What a member asked, as far as the reader may know that it was he, newest first. */
  public List<Question> by(long author, Reader reader, long offset, int limit) {
    var asked =
        """
        where q.account_id = :author and q.state <> 'REMOVED'
          and (q.account_id = :reader or :administrator
            or q.state = 'NORMAL' and not q.anonymous)
        order by q.created_at desc, q.id desc
        offset :offset limit :limit
        """;
    return list(
        page(read(QuestionRow.list(asked), reader), offset, limit).param("author", author), reader);
  }

  /** What a member follows, the last followed first. */
  public List<Question> followedBy(long account, long offset, int limit) {
    var followed =
        """
        join knowledge.question_follow f on f.question_id = q.id
        where f.account_id = :reader and q.state = 'NORMAL'
        order by f.followed_at desc, f.question_id desc
        offset :offset limit :limit
        """;
    var reader = Reader.member(account);
    return list(page(read(QuestionRow.list(followed), reader), offset, limit), reader);
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

  private static List<Question> list(JdbcClient.StatementSpec statement, Reader reader) {
    return statement.query(RecordRows.of(QuestionRow.class)).list().stream()
        .map(row -> row.seenBy(reader))
        .toList();
  }
}
