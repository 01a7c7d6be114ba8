package org.linli.articles;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

  /**
   * These first, in their order and without the reader's own, then the newest of the others; none
   * of those that are unwanted.
   */
  public List<Article> chosen(
      List<Long> first, List<Long> unwanted, long reader, long offset, int limit) {
    return list(
        """
        join (
          with first as materialized (
            select f.id, f.place
            from unnest(:first::bigint[]) with ordinality as f (id, place)
            join articles.article on article.id = f.id
            where article.state = 'NORMAL' and article.account_id <> :reader),
          others as (
            select id, row_number() over () as place from (
              select id from articles.article
              where state = 'NORMAL' and id <> all(:unwanted::bigint[])
                and id not in (select id from first)
              order by created_at desc, id desc
              offset greatest(:offset - (select count(*) from first), 0)
              limit greatest(least(
                :limit, :offset + :limit - (select count(*) from first)), 0)) as fresh)
          select id as listed, part, place from (
            (select id, 0 as part, row_number() over (order by place) as place
             from first order by place offset :offset limit :limit)
            union all
            select id, 1, place from others) as both_parts) as page
          on page.listed = a.id
        order by page.part, page.place
        """,
        Map.of(
            "first", first.toArray(Long[]::new),
            "unwanted", unwanted.toArray(Long[]::new),
            "reader", reader,
            "offset", offset,
            "limit", limit));
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

  /**
   * Of each tag the newest articles.
   *
   * @param ids of each tag all that count as the same
   */
  public Map<Long, List<Article>> newestOfEach(Map<Long, List<Long>> ids, int most) {
    var pairs = ids.entrySet().stream().flatMap(Tagged::of).toList();
    var newest =
        jdbc.sql(
                """
                select distinct wanted.tag, t.article_id as id, t.published_at
                from unnest(:tags, :ids) as wanted (tag, id)
                cross join lateral (
                  select published_at, article_id from articles.article_tag
                  where tag_id = wanted.id and shown
                  order by published_at desc, article_id desc
                  limit :most) as t
                order by wanted.tag, t.published_at desc, t.article_id desc
                """)
            .param("tags", pairs.stream().map(Tagged::tag).toArray(Long[]::new))
            .param("ids", pairs.stream().map(Tagged::id).toArray(Long[]::new))
            .param("most", most)
            .query(Tagged.class)
            .list();
    var known = byIds(newest.stream().map(Tagged::id).distinct().toList());
    return newest.stream()
        .filter(tagged -> known.containsKey(tagged.id()))
        .collect(
            groupingBy(
                Tagged::tag,
                mapping(
                    tagged -> known.get(tagged.id()),
                    collectingAndThen(toList(), all -> all.stream().limit(most).toList()))));
  }

  private record Tagged(long tag, long id) {

    static Stream<Tagged> of(Map.Entry<Long, List<Long>> ids) {
      return ids.getValue().stream().map(id -> new Tagged(ids.getKey(), id));
    }
  }

  /** The titles of those of these that everybody sees. */
  public Map<Long, String> titles(Collection<Long> ids) {
    return ids.isEmpty()
        ? Map.of()
        : jdbc
            .sql("select id, title from articles.article where id = any(:ids) and state = 'NORMAL'")
            .param("ids", ids.toArray(Long[]::new))
            .query((row, _) -> Map.entry(row.getLong("id"), row.getString("title")))
            .list()
            .stream()
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Those of these that everybody sees. */
  public Map<Long, Article> byIds(Collection<Long> ids) {
    return ids.isEmpty()
        ? Map.of()
        : list("where a.id in (:ids) and a.state = 'NORMAL'", Map.of("ids", ids)).stream()
            .collect(toMap(Article::id, identity()));
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
