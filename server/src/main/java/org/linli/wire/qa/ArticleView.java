package org.linli.wire.qa;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.linli.articles.Article;
import org.springframework.stereotype.Component;

/** Articles as this document shows them. */
@Component
class ArticleView {
  private final TagLabels labels;
  private final AuthorView authors;
  private final Moments moments;

  ArticleView(TagLabels labels, AuthorView authors, Moments moments) {
    this.labels = labels;
    this.authors = authors;
    this.moments = moments;
  }

  /** An article by itself, to be read. */
  Map<String, Object> whole(Article article, Site site) {
    var view = new LinkedHashMap<String, Object>();
    view.put("article_id", article.id());
    view.put("user_id", article.author().id());
    view.put("nickname", Writer.nickname(article.author()));
    view.put("head_portrait", site.portrait(article.author().portrait()));
    view.put("description", authors.description(article.author()));
    view.put("title", article.title());
    view.put("content", article.content());
    view.put("paid", article.whole() ? 1 : 0);
    view.put("cover", cover(article, site));
    view.put("article_description", article.description());
    view.put("edit_time", moments.recent(article.editedAt()));
    view.put("tags", tags(List.of(article)).of(article.tags()));
    view.put("agree", article.agrees());
    view.put("disagree", article.disagrees());
    view.put("comment", article.comments());
    view.put("state", States.number(article.state()));
    return counted(view, article);
  }

  /** What is told of an article before it is bought. */
  Map<String, Object> info(Article article, Site site) {
    var author = article.author();
    var view = new LinkedHashMap<String, Object>();
    view.put("id", article.id());
    view.put("title", article.title());
    view.put("nickname", Writer.nickname(author));
    view.put("exp", author.experience());
    view.put("level", author.standing().number());
    view.put("group", Group.of(author.userGroup()));
    view.put("head_portrait", site.portrait(author.portrait()));
    view.put("cover", cover(article, site));
    view.put("description", authors.description(author));
    view.put("tags", tags(List.of(article)).of(article.tags()));
    view.put("article_description", article.description());
    return counted(view, article);
  }

  /** Rows of lists that everybody sees. */
  List<Map<String, Object>> cards(List<Article> articles, Site site) {
    return rows(articles, site, moments::recent);
  }

  /** Rows of somebody's own, whose times scripts read. */
  List<Map<String, Object>> ofOne(List<Article> articles, Site site) {
    return rows(articles, site, Moments::gmt);
  }

  /** Rows for administrators. */
  List<Map<String, Object>> desk(List<Article> articles, Site site) {
    var rows = rows(articles, site, Moments::full).iterator();
    return articles.stream()
        .map(article -> {
          var row = rows.next();
          row.put("status", States.text(article.state()));
          return row;
        })
        .toList();
  }

  private List<Map<String, Object>> rows(
      List<Article> articles, Site site, Function<Instant, String> time) {
    var known = tags(articles);
    return articles.stream()
        .map(article -> {
          Map<String, Object> row = new LinkedHashMap<>();
          row.put("articleID", article.id());
          row.put("title", article.title());
          row.put("description", article.description());
          row.put("content", article.content());
          row.put("cover", cover(article, site));
          row.put("edittime", time.apply(article.editedAt()));
          Writer.describe(row, article.author(), site);
          row.put("tags", known.of(article.tags()));
          row.put("free", article.priced() ? 0 : 1);
          row.put("price", Yuan.of(article.priceFen()));
          row.put("state", States.number(article.state()));
          row.put("follow", article.collects());
          row.put("comment", article.comments());
          row.put("read", article.views());
          return row;
        })
        .toList();
  }

  private static Map<String, Object> counted(Map<String, Object> view, Article article) {
    view.put("collect", article.collects());
    view.put("read", article.views());
    view.put("price", Yuan.of(article.priceFen()));
    view.put("free", article.priced() ? 0 : 1);
    view.put("rate", article.rate());
    return view;
  }

  private TagLabels.Known tags(List<Article> articles) {
    return labels.among(articles.stream().map(Article::tags).toList());
  }

  private static String cover(Article article, Site site) {
    return site.cover(article.cover());
  }
}
