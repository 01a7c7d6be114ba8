package org.linli.pages.articles;

import static org.linli.discovery.ActionKind.VIEWED_ARTICLE;

import java.util.Map;
import org.linli.articles.Article;
import org.linli.articles.ArticleMark;
import org.linli.articles.ArticleMarks;
import org.linli.articles.ArticleViews;
import org.linli.articles.Articles;
import org.linli.articles.SeriesPlaces;
import org.linli.articles.Votes;
import org.linli.discovery.ReadingFeed;
import org.linli.discovery.Sightings;
import org.linli.media.Prose;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.linli.pages.writing.Desk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** An article to be read. */
@Controller
class ArticlePage {
  private static final int SIMILAR = 3;
  private final Articles articles;
  private final ReadingFeed feed;
  private final ArticleMarks marks;
  private final Votes votes;
  private final ArticleViews views;
  private final Sightings sightings;
  private final SeriesPlaces places;
  private final ArticleItems items;
  private final Desk desk;

  ArticlePage(
      Articles articles,
      ReadingFeed feed,
      ArticleMarks marks,
      Votes votes,
      ArticleViews views,
      Sightings sightings,
      SeriesPlaces places,
      ArticleItems items,
      Desk desk) {
    this.articles = articles;
    this.feed = feed;
    this.marks = marks;
    this.votes = votes;
    this.views = views;
    this.sightings = sightings;
    this.places = places;
    this.items = items;
    this.desk = desk;
  }

  @GetMapping("/articles/{id:[0-9]{1,18}}")
  View show(Visit visit, @PathVariable long id) {
    var article = article(visit, id);
    views.viewed(id);
    visit.self().ifPresent(self -> sightings.report(self.id(), VIEWED_ARTICLE, id));
    var self = visit.self().map(one -> one.id()).orElse(0L);
    return visit.page(
        "articles/article",
        Map.of(
            "item", items.of(article),
            "html", new Prose(article.content()).html(),
            "reading", reading(self, article),
            "similar", items.of(feed.similar(id, SIMILAR)),
            "places", places.of(id),
            "mine", self != 0 && article.author().id() == self));
  }

  /** With nothing around it, for paper. */
  @GetMapping("/articles/{id:[0-9]{1,18}}/print")
  View print(Visit visit, @PathVariable long id) {
    var article = article(visit, id);
    return visit.page(
        "articles/print",
        Map.of("item", items.of(article), "html", new Prose(article.content()).html()));
  }

  private Reading reading(long self, Article article) {
    return self == 0
        ? Reading.NOBODY
        : new Reading(
            votes.of(self, article.id()).orElse(null),
            marks.has(self, ArticleMark.COLLECTED, article.id()),
            marks.has(self, ArticleMark.READ, article.id()));
  }

  private Article article(Visit visit, long id) {
    return articles.find(id, desk.reader(visit)).orElseThrow(NotHere::new);
  }
}
