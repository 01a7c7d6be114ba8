package org.linli.knowledge;

import java.sql.Timestamp;
import java.util.List;
import org.linli.identity.Reader;
import org.linli.media.Revision;
import org.linli.moderation.SensitiveWords;
import org.linli.platform.Bounded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions before the last edits, newest first; those with sensitive words are kept back. */
@Repository
public class Revisions {
  private final JdbcClient jdbc;
  private final SensitiveWords words;

  Revisions(JdbcClient jdbc, SensitiveWords words) {
    this.jdbc = jdbc;
    this.words = words;
  }

  /** Of a question that the reader may see. */
  public List<Revision> of(Question question, Reader reader, long offset, int limit) {
    return list(
        """
        select r.id, octet_length(r.description) as size,
               r.editor_id, r.title, r.description as content, r.written_at as time,
               m.nickname, q.account_id, q.anonymous
        from knowledge.question_revision r
        join knowledge.question q on q.id = r.question_id
        join identity.member_card m on m.id = r.editor_id
        where r.question_id = :content
        order by r.id desc
        offset :offset limit :limit
        """,
        question.id(),
        reader,
        offset,
        limit);
  }

  /** Of an answer that the reader may see. */
  public List<Revision> of(Answer answer, Reader reader, long offset, int limit) {
    return list(
        """
        select r.id, octet_length(r.content) as size, r.editor_id, '' as title, r.content, r.written_at as time,
               m.nickname, a.account_id, a.anonymous
        from knowledge.answer_revision r
        join knowledge.answer a on a.id = r.answer_id
        join identity.member_card m on m.id = r.editor_id
        where r.answer_id = :content
        order by r.id desc
        offset :offset limit :limit
        """,
        answer.id(),
        reader,
        offset,
        limit);
  }

  void keep(HeldQuestion question) {
    jdbc.sql(
            """
            insert into knowledge.question_revision
              (question_id, editor_id, title, description, written_at)
            values (:question, :editor, :title, :description, :written)
            """)
        .param("question", question.id())
        .param("editor", question.editorId())
        .param("title", question.title())
        .param("description", question.description())
        .param("written", Timestamp.from(question.editedAt()))
        .update();
  }

  void keep(HeldAnswer answer) {
    jdbc.sql(
            """
            insert into knowledge.answer_revision (answer_id, editor_id, content, written_at)
            values (:answer, :editor, :content, :written)
            """)
        .param("answer", answer.id())
        .param("editor", answer.editorId())
        .param("content", answer.content())
        .param("written", Timestamp.from(answer.editedAt()))
        .update();
  }

  private List<Revision> list(String sql, long content, Reader reader, long offset, int limit) {
    return jdbc
        .sql(Bounded.list(sql))
        .param("content", content)
        .param("offset", offset)
        .param("limit", limit)
        .query(RevisionRow.class)
        .list()
        .stream()
        .filter(row -> reader.knows(row.accountId()) || clean(row))
        .map(row -> row.seenBy(reader))
        .toList();
  }

  private boolean clean(RevisionRow row) {
    return !words.in(row.title()) && !words.in(row.content());
  }
}
