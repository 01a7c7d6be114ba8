package org.linli.articles;

import java.util.List;
import org.linli.platform.Recount;

/** How articles and their comments are counted anew. */
final class ArticleRecounts {
  static final Recount ARTICLES =
      new Recount(
          "article",
          List.of("select id from articles.article where id = :key for no key update"),
          """
          select a.id from articles.article a
          left join (
            select article_id, count(*) as comments from articles.comment
            where state = 'NORMAL' group by article_id) c on c.article_id = a.id
          left join (
            select article_id, count(*) filter (where kind = 'COLLECTED') as collects,
                   count(*) filter (where kind = 'READ') as reads
            from articles.mark group by article_id) k on k.article_id = a.id
          left join (
            select article_id, count(*) filter (where vote = 'AGREE') as agrees,
                   count(*) filter (where vote = 'DISAGREE') as disagrees
            from articles.article_vote group by article_id) v on v.article_id = a.id
          where (a.comments, a.collects, a.reads, a.agrees, a.disagrees) is distinct from
            (coalesce(c.comments, 0), coalesce(k.collects, 0), coalesce(k.reads, 0),
             coalesce(v.agrees, 0), coalesce(v.disagrees, 0))
          order by a.id
          """,
          """
          update articles.article a
          set comments = c.comments, collects = k.collects, reads = k.reads, agrees = v.agrees,
              disagrees = v.disagrees
          from (
            select count(*) as comments from articles.comment
            where article_id = :key and state = 'NORMAL') c, (
            select count(*) filter (where kind = 'COLLECTED') as collects,
                   count(*) filter (where kind = 'READ') as reads
            from articles.mark where article_id = :key) k, (
            select count(*) filter (where vote = 'AGREE') as agrees,
                   count(*) filter (where vote = 'DISAGREE') as disagrees
            from articles.article_vote where article_id = :key) v
          where a.id = :key
            and (a.comments, a.collects, a.reads, a.agrees, a.disagrees) is distinct from
              (c.comments, k.collects, k.reads, v.agrees, v.disagrees)
          """);
  static final Recount COMMENTS =
      new Recount(
          "comment",
          List.of("select id from articles.comment where id = :key for no key update"),
          """
          select c.id from articles.comment c
          left join (
            select comment_id, count(*) as agrees
            from articles.comment_vote group by comment_id) v on v.comment_id = c.id
          where c.agrees <> coalesce(v.agrees, 0)
          order by c.id
          """,
          """
          update articles.comment c
          set agrees = v.agrees
          from (
            select count(*) as agrees from articles.comment_vote where comment_id = :key) v
          where c.id = :key and c.agrees <> v.agrees
          """);

  private ArticleRecounts() {}
}
