package org.linli.pages.articles;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.linli.articles.Article;
import org.linli.articles.ArticleFeed;
import org.linli.articles.Articles;
import org.linli.articles.Writers;
import org.linli.discovery.Distaste;
import org.linli.discovery.ReadingFeed;
import org.linli.discovery.Suggested;
import org.linli.discovery.Taste;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Paging;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** What there is to read. */
@Controller
class ArticlesPage {
  private final ArticleFeed feed;
  private final ReadingFeed suited;
  private final Distaste distaste;
  private final Articles articles;
  private final Writers writers;
  private final ArticleItems items;

  ArticlesPage(
      ArticleFeed feed,
      ReadingFeed suited,
      Distaste distaste,
      Articles articles,
      Writers writers,
      ArticleItems items) {
    this.feed = feed;
    this.suited = suited;
    this.distaste = distaste;
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
          case "suited" -> "suited";
          default -> "newest";
        };
    var read = read(visit, sort, paging);
    return visit.page(
        "articles/articles",
        Map.of(
            "items", items.of(Paging.shown(read).stream().map(Suggested::content).toList()),
            "reasons", reasons(read),
            "sort", sort,
            "more", paging.next(read),
            "writes", visit.self().filter(self -> writers.has(self.id())).isPresent()));
  }

  @PostMapping("/articles/{id:[0-9]{1,18}}/less")
  View less(Visit visit, @PathVariable long id) {
    if (!distaste.less(visit.member().id(), Taste.ARTICLE, id)) {
      throw new NotHere();
    }
    return visit.seeOther("/articles?sort=suited", "feed.less.done");
  }

  private List<Suggested<Article>> read(Visit visit, String sort, Paging paging) {
    return switch (sort) {
      case "free" -> plain(feed.priced(false, paging.offset(), paging.limit()));
      case "priced" -> plain(feed.priced(true, paging.offset(), paging.limit()));
      case "suited" -> suited.explained(visit.member().id(), paging.offset(), paging.limit());
      case "collected" ->
          plain(articles.collectedBy(visit.member().id(), paging.offset(), paging.limit()));
      default -> plain(feed.newest(paging.offset(), paging.limit()));
    };
  }

  private static List<Suggested<Article>> plain(List<Article> found) {
    return found.stream().map(one -> new Suggested<>(one, (Article) null)).toList();
  }

  private static Map<Long, Article> reasons(List<Suggested<Article>> read) {
    return read.stream()
        .filter(one -> one.because() != null)
        .collect(toMap(one -> one.content().id(), Suggested::because));
  }
}
