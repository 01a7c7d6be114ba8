package org.linli.articles;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.linli.platform.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The articles that everybody sees, newest first. */
@Repository
public class ArticleFeed {
  private final JdbcClient jdbc;

  ArticleFeed(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<Article> newest(long offset, int limit) {
    return list(
        """
        where a.state = 'NORMAL'
        order by a.created_at desc, a.id desc
        offset :offset limit :limit
        """,
        Map.of("offset", offset, "limit", limit));
  }

  /** Those that cost something, or the others. */
  public List<Article> priced(boolean priced, long offset, int limit) {
    return list(
        """
        where a.state = 'NORMAL' and a.priced = :priced
        order by a.created_at desc, a.id desc
        offset :offset limit :limit
        """,
        Map.of("priced", priced, "offset", offset, "limit", limit));
  }

  /** Those with one of these tags. */
  public List<Article> tagged(Collection<Long> tags, long offset, int limit) {
    return tags.isEmpty()
        ? List.of()
        : list(
            """
            join (
              select distinct published_at, article_id from articles.article_tag
              where tag_id in (:tags) and shown
              order by published_at desc, article_id desc
              offset :offset limit :limit) t on t.article_id = a.id
            order by t.published_at desc, t.article_id desc
            """,
            Map.of("tags", tags, "offset", offset, "limit", limit));
  }

  /** Others with a tag that this one has. */
  public List<Article> similar(long article, int most) {
    return list(
        """
        join (
          select distinct o.published_at, o.article_id
          from articles.article_tag t
          cross join lateral (
            select published_at, article_id from articles.article_tag
            where tag_id = t.tag_id and shown and article_id <> :article
            order by published_at desc, article_id desc
            limit :most) o
          where t.article_id = :article
          order by o.published_at desc, o.article_id desc
          limit :most) t on t.article_id = a.id
        order by t.published_at desc, t.article_id desc
        """,
        Map.of("article", article, "most", most));
  }

  private List<Article> list(String which, Map<String, ?> parameters) {
    return jdbc
        .sql(ArticleRow.CARD + ArticleRow.FROM + which)
        .params(parameters)
        .query(RecordRows.of(ArticleRow.class))
        .list()
        .stream()
        .map(ArticleRow::article)
        .toList();
  }
}
