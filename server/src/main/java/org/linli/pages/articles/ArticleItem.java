package org.linli.pages.articles;

import java.util.List;
import org.linli.articles.Article;
import org.linli.pages.frame.Yuan;
import org.linli.topic.Tag;

/** An article as pages show it. */
public record ArticleItem(Article article, List<Tag> tags) {
  private static final int SECONDS_A_MINUTE = 60;

  /** How many minutes it takes to read, at least one. */
  public int minutes() {
    return Math.max(1, Math.ceilDiv(article.readingSeconds(), SECONDS_A_MINUTE));
  }

  /** What it costs in yuan. */
  public String price() {
    return Yuan.text(article.priceFen());
  }

  /** The path of its cover in a small size, or nothing. */
  public String smallCover() {
    return article.cover().replaceAll("\\.[a-z]+$", "_320");
  }
}
