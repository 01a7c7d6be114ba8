package org.linli.pages.feeds;

import org.linli.articles.Article;
import org.linli.articles.ArticleFeed;
import org.linli.pages.frame.Visit;
import org.linli.pages.writing.Excerpt;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The newest articles, for who reads them with a program of his own. */
@Controller
class ArticleFeeds {
  private static final int ROWS = 30;
  private final ArticleFeed feed;

  ArticleFeeds(ArticleFeed feed) {
    this.feed = feed;
  }

  @GetMapping("/articles/feed.xml")
  ResponseEntity<byte[]> newest(Visit visit) {
    var items = feed.newest(0, ROWS).stream().map(ArticleFeeds::item).toList();
    return Feed.rss(visit, visit.say("feeds.articles"), "/articles", items);
  }

  private static Feed.Item item(Article article) {
    return new Feed.Item(
        "/articles/" + article.id(),
        article.title(),
        Excerpt.of(article.description()),
        article.createdAt());
  }
}
