package org.linli.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.linli.identity.Reader;
import org.linli.platform.Bounded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reading comments. They are shown to whoever sees what they stand below. */
@Repository
public class Comments {
  private static final String VISIBLE =
      """
      and (c.state = 'NORMAL' or c.state = 'WAITING' and c.account_id = :reader or :administrator)
      """;
  private final JdbcClient jdbc;
  private final Questions questions;
  private final Answers answers;

  Comments(JdbcClient jdbc, Questions questions, Answers answers) {
    this.jdbc = jdbc;
    this.questions = questions;
    this.answers = answers;
  }

  /** The comments below something, oldest first; nothing when the reader does not see that. */
  public Optional<List<Comment>> below(
      CommentPlace place, long target, Reader reader, long offset, int limit) {
    return isSeen(place, target, reader)
        ? Optional.of(list(place, target, reader, offset, limit))
        : Optional.empty();
  }

  /** The comment, if this reader may see it. */
  public Optional<Comment> find(long id, Reader reader) {
    return jdbc.sql(CommentRow.SELECT + " where c.id = :id " + VISIBLE)
        .param("id", id)
        .param("reader", reader.account())
        .param("administrator", reader.administrator())
        .query(CommentRow.class)
        .optional()
        .filter(row -> isSeen(row.place(), row.targetId(), reader))
        .map(row -> row.seenBy(reader));
  }

  /** Those of these comments that are shown themselves, whatever they stand below, in no order. */
  public List<Comment> byIds(Collection<Long> ids, Reader reader) {
    return ids.isEmpty()
        ? List.of()
        : jdbc
            .sql(Bounded.list(CommentRow.SELECT + " where c.id in (:ids) " + VISIBLE))
            .param("ids", ids)
            .param("reader", reader.account())
            .param("administrator", reader.administrator())
            .query(CommentRow.class)
            .list()
            .stream()
            .map(row -> row.seenBy(reader))
            .toList();
  }

  private boolean isSeen(CommentPlace place, long target, Reader reader) {
    return switch (place) {
      case QUESTION -> questions.find(target, reader).isPresent();
      case ANSWER -> answers.find(target, reader).isPresent();
    };
  }

  private List<Comment> list(
      CommentPlace place, long target, Reader reader, long offset, int limit) {
    var below =
        """
        order by c.created_at, c.id
        offset :offset limit :limit
        """;
    return jdbc
        .sql(
            Bounded.list(
                CommentRow.SELECT
                    + " where c.place = :place and c.target_id = :target and c.state <> 'REMOVED' "
                    + VISIBLE
                    + below))
        .param("place", place.name())
        .param("target", target)
        .param("reader", reader.account())
        .param("administrator", reader.administrator())
        .param("offset", offset)
        .param("limit", limit)
        .query(CommentRow.class)
        .list()
        .stream()
        .map(row -> row.seenBy(reader))
        .toList();
  }
}
