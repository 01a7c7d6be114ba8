package org.linli.knowledge;

import java.util.List;
import org.linli.moderation.ContentLine;
import org.linli.moderation.ContentQuery;
import org.linli.platform.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looking for content in whatever state, the newest first. */
@Repository
public class ContentSearch {
  private static final String COLUMNS =
      """
      c.account_id, m.nickname as author, c.anonymous, c.created_at,
      case when c.reported and c.state = 'NORMAL' then 'REPORTED' else c.state end as state
      """;
  private static final String QUESTIONS =
      "select c.id, 'QUESTION' as kind, c.title, left(c.description, 300) as begin, "
          + COLUMNS
          + """
          from knowledge.question c
          join identity.member_card m on m.id = c.account_id
          """;
  private static final String ANSWERS =
      "select c.id, 'ANSWER' as kind, q.title, left(c.content, 300) as begin, "
          + COLUMNS
          + """
          from knowledge.answer c
          join knowledge.question q on q.id = c.question_id
          join identity.member_card m on m.id = c.account_id
          """;
  private static final String COMMENTS =
      "select c.id, c.place || '_COMMENT' as kind, '' as title, left(c.content, 300) as begin, "
          + COLUMNS
          + """
          from knowledge.comment c
          join identity.member_card m on m.id = c.account_id
          """;
  private final JdbcClient jdbc;

  ContentSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** So many questions with ids below this one. */
  public List<ContentLine> questions(ContentQuery query, long before, int limit) {
    return find(QUESTIONS, "c.title", query, before, limit);
  }

  /** So many answers with ids below this one. */
  public List<ContentLine> answers(ContentQuery query, long before, int limit) {
    return find(ANSWERS, "c.content", query, before, limit);
  }

  /** So many comments with ids below this one. */
  public List<ContentLine> comments(ContentQuery query, long before, int limit) {
    return find(COMMENTS, "c.content", query, before, limit);
  }

  private List<ContentLine> find(
      String select, String text, ContentQuery query, long before, int limit) {
    return jdbc.sql(select + query.where(text))
        .params(query.values(before, limit))
        .query(RecordRows.of(ContentLine.class))
        .list();
  }
}
