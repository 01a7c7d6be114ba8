package org.linli.articles;

import java.util.List;
import org.linli.moderation.ContentLine;
import org.linli.moderation.ContentQuery;
import org.linli.platform.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looking for articles and their comments in whatever state, the newest first. */
@Repository
public class ArticleSearch {
  private static final String COLUMNS =
      """
      left(c.content, 300) as begin, c.account_id, m.nickname as author, false as anonymous,
      case when c.reported and c.state = 'NORMAL' then 'REPORTED' else c.state end as state,
      c.created_at
      """;
  private static final String ARTICLES =
      "select c.id, 'ARTICLE' as kind, c.title, "
          + COLUMNS
          + " from articles.article c join identity.member_card m on m.id = c.account_id";
  private static final String COMMENTS =
      "select c.id, 'ARTICLE_COMMENT' as kind, '' as title, "
          + COLUMNS
          + " from articles.comment c join identity.member_card m on m.id = c.account_id";
  private final JdbcClient jdbc;

  ArticleSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** So many articles with ids below this one. */
  public List<ContentLine> articles(ContentQuery query, long before, int limit) {
    return find(ARTICLES + query.where("c.title"), query, before, limit);
  }

  /** So many of their comments with ids below this one. */
  public List<ContentLine> comments(ContentQuery query, long before, int limit) {
    return find(COMMENTS + query.where("c.content"), query, before, limit);
  }

  private List<ContentLine> find(String sql, ContentQuery query, long before, int limit) {
    return jdbc.sql(sql)
        .params(query.values(before, limit))
        .query(RecordRows.of(ContentLine.class))
        .list();
  }
}
