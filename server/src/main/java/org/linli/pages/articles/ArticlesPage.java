package org.linli.pages.articles;

import java.util.List;
import java.util.Map;
import org.linli.articles.Article;
import org.linli.articles.ArticleFeed;
import org.linli.articles.Articles;
import org.linli.articles.Writers;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Paging;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** What there is to read. */
@Controller
class ArticlesPage {
  private final ArticleFeed feed;
  private final Articles articles;
  private final Writers writers;
  private final ArticleItems items;

  ArticlesPage(ArticleFeed feed, Articles articles, Writers writers, ArticleItems items) {
    this.feed = feed;
    this.articles = articles;
    this.writers = writers;
    this.items = items;
  }

  @GetMapping("/articles")
  View show(Visit visit, Form form) {
    var paging = Paging.of(form);
    var sort =
        switch (form.value("sort")) {
          case "free" -> "free";
          case "priced" -> "priced";
          case "collected" -> "collected";
          default -> "newest";
        };
    var read = read(visit, sort, paging);
    return visit.page(
        "articles/articles",
        Map.of(
            "items", items.of(Paging.shown(read)),
            "sort", sort,
            "more", paging.next(read),
            "writes", visit.self().filter(self -> writers.has(self.id())).isPresent()));
  }

  private List<Article> read(Visit visit, String sort, Paging paging) {
    return switch (sort) {
      case "free" -> feed.priced(false, paging.offset(), paging.limit());
      case "priced" -> feed.priced(true, paging.offset(), paging.limit());
      case "collected" ->
          articles.collectedBy(visit.member().id(), paging.offset(), paging.limit());
      default -> feed.newest(paging.offset(), paging.limit());
    };
  }
}
