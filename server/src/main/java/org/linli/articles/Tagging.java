package org.linli.articles;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.linli.topic.Tags;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which tags an article has. What everybody sees counts as a use of its tags. */
@Repository
class Tagging {
  private final JdbcClient jdbc;
  private final Tags tags;

  Tagging(JdbcClient jdbc, Tags tags) {
    this.jdbc = jdbc;
    this.tags = tags;
  }

  /** Whether these are ids of tags, or of what once was one. */
  boolean known(List<Long> ids) {
    return tags.byIds(ids).keySet().containsAll(ids);
  }

  void tag(long article, List<Long> ids, Instant published, boolean shown) {
    var living = tags.resolve(ids);
    for (var place = 0; place < living.size(); place++) {
      jdbc.sql(
              """
              insert into articles.article_tag (article_id, tag_id, place, shown, published_at)
              values (:article, :tag, :place, :shown, :published)
              """)
          .param("article", article)
          .param("tag", living.get(place))
          .param("place", place)
          .param("shown", shown)
          .param("published", Timestamp.from(published))
          .update();
    }
  }

  /** Gives an article other tags, and counts them where everybody sees it. */
  void retag(HeldArticle article, List<Long> ids) {
    var before = of(article.id());
    jdbc.sql("delete from articles.article_tag where article_id = :article")
        .param("article", article.id())
        .update();
    tag(article.id(), ids, article.createdAt(), article.everybodySees());
    if (article.everybodySees()) {
      tags.exchanged(before, of(article.id()));
    }
  }

  /** Lists the article by its tags and counts it to their uses, or takes it from both. */
  void show(long article, boolean shown) {
    jdbc.sql("update articles.article_tag set shown = :shown where article_id = :article")
        .param("shown", shown)
        .param("article", article)
        .update();
    tags.used(of(article), shown ? 1 : -1);
  }

  /** The tags of an article in its author's order. */
  List<Long> of(long article) {
    return jdbc.sql(
            "select tag_id from articles.article_tag where article_id = :article order by place")
        .param("article", article)
        .query(Long.class)
        .list();
  }
}
