package org.linli.articles;

import java.util.List;
import java.util.Objects;

/**
 * What of an article is to be different; what is null stays as it is.
 *
 * @param description with an empty one the text speaks for itself
 */
public record ArticleChange(
    String title,
    String content,
    String description,
    String cover,
    Long priceFen,
    List<Long> tags) {
  static final ArticleChange NONE = new ArticleChange(null, null, null, null, null, null);

  ArticleDraft of(HeldArticle article, List<Long> carried) {
    return new ArticleDraft(
        Objects.requireNonNullElse(title, article.title()),
        Objects.requireNonNullElse(description, article.description()),
        Objects.requireNonNullElse(content, article.content()),
        Objects.requireNonNullElse(cover, article.cover()),
        Objects.requireNonNullElse(priceFen, article.priceFen()),
        Objects.requireNonNullElse(tags, carried));
  }
}
