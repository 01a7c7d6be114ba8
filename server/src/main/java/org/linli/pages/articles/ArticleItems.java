package org.linli.pages.articles;

import java.util.List;
import java.util.Objects;
import org.linli.articles.Article;
import org.linli.topic.Tags;
import org.springframework.stereotype.Component;

/** Adds to articles the names of their tags, with one query for a whole list. */
@Component
public class ArticleItems {
  private final Tags tags;

  ArticleItems(Tags tags) {
    this.tags = tags;
  }

  /** In the same order. */
  public List<ArticleItem> of(List<Article> articles) {
    var ids = articles.stream().flatMap(one -> one.tags().stream()).distinct().toList();
    var known = tags.byIds(ids);
    return articles.stream()
        .map(one ->
            new ArticleItem(
                one,
                one.tags().stream().map(known::get).filter(Objects::nonNull).distinct().toList()))
        .toList();
  }

  ArticleItem of(Article article) {
    return of(List.of(article)).getFirst();
  }
}
