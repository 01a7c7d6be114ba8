package org.linli.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.linli.identity.Reader;
import org.linli.platform.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reading answers. Those to a question that is not shown are shown to administrators alone. */
@Repository
public class Answers {
  private static final String VISIBLE =
      """
      (q.state = 'NORMAL' and (a.state = 'NORMAL' or a.state = 'WAITING' and a.account_id = :reader)
        or :administrator)
        and\s\
      """
          + ReadingRights.OPEN;
  private final JdbcClient jdbc;

  Answers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The answer, if this reader may see it. */
  public Optional<Answer> find(long id, Reader reader) {
    return read(AnswerRow.SELECT + AnswerRow.FROM + "where a.id = :id and " + VISIBLE, reader)
        .param("id", id)
        .query(RecordRows.of(AnswerRow.class))
        .optional()
        .map(row -> row.seenBy(reader));
  }

  /** Those of these answers that the reader may see, in no order. */
  public List<Answer> byIds(Collection<Long> ids, Reader reader) {
    return ids.isEmpty()
        ? List.of()
        : list(
            read(AnswerRow.list("where a.id in (:ids) and " + VISIBLE), reader).param("ids", ids),
            reader);
  }

  /** The answers to a question, the most agreed with first; waiting ones come last. */
  public List<Answer> to(long question, Reader reader, long offset, int limit) {
    var given =
        """
        where a.question_id = :question and a.state in ('NORMAL', 'WAITING')
          and (a.state = 'NORMAL' or a.account_id = :reader or :administrator)
          and (q.state = 'NORMAL' or q.state = 'WAITING' and q.account_id = :reader
            or :administrator)
          and %s
        order by a.state, a.reported, a.agrees desc, a.created_at desc, a.id desc
        offset :offset limit :limit
        """
            .formatted(ReadingRights.OPEN);
    return list(
        page(read(AnswerRow.below(given), reader), offset, limit).param("question", question),
        reader);
  }

  /** The most agreed with to each of these questions, as far as everybody may read them. */
  public List<Answer> best(Collection<Long> questions, int most) {
    var best =
        """
        join unnest(:questions::bigint[]) as wanted (id) on wanted.id = a.question_id
        where a.id in (
            select id from knowledge.answer
            where question_id = wanted.id and state = 'NORMAL'
            order by state, reported, agrees desc, created_at desc, id desc
            limit :most)
          and %s
        order by a.question_id, a.reported, a.agrees desc, a.created_at desc, a.id desc
        """
            .formatted(VISIBLE);
    return questions.isEmpty()
        ? List.of()
        : list(
            read(AnswerRow.list(best), Reader.STRANGER)
                .param("questions", questions.toArray(Long[]::new))
                .param("most", most),
            Reader.STRANGER);
  }

  /** What a member answered, as far as the reader may know that it was he, newest first. */
  public List<Answer> by(long author, Reader reader, long offset, int limit) {
    var given =
        """
        where a.account_id = :author and a.state <> 'REMOVED' and q.state = 'NORMAL'
          and (a.account_id = :reader or :administrator
            or a.state = 'NORMAL' and not a.anonymous)
          and %s
        order by a.created_at desc, a.id desc
        offset :offset limit :limit
        """
            .formatted(ReadingRights.OPEN);
    return list(
        page(read(AnswerRow.list(given), reader), offset, limit).param("author", author), reader);
  }

  /** What a member collected, the last collected first. */
  public List<Answer> collectedBy(long account, long offset, int limit) {
    var collected =
        """
        join knowledge.answer_collection c on c.answer_id = a.id
        where c.account_id = :reader and a.state = 'NORMAL' and q.state = 'NORMAL'
          and %s
        order by c.collected_at desc, c.answer_id desc
        offset :offset limit :limit
        """
            .formatted(ReadingRights.OPEN);
    var reader = Reader.member(account);
    return list(page(read(AnswerRow.list(collected), reader), offset, limit), reader);
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

  private static List<Answer> list(JdbcClient.StatementSpec statement, Reader reader) {
    return statement.query(RecordRows.of(AnswerRow.class)).list().stream()
        .map(row -> row.seenBy(reader))
        .toList();
  }
}
