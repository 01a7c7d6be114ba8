package org.linli.pages.articles;

import java.util.Map;
import java.util.Set;
import org.linli.articles.Article;
import org.linli.articles.ArticleMark;
import org.linli.articles.ArticleMarks;
import org.linli.articles.SeriesShelf;
import org.linli.articles.Writers;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Paging;
import org.linli.pages.frame.Visit;
import org.linli.pages.writing.Desk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The school: series of articles, and how far the reader has come. */
@Controller
class SchoolPage {
  private final SeriesShelf shelf;
  private final ArticleMarks marks;
  private final Writers writers;
  private final ArticleItems items;
  private final Desk desk;

  SchoolPage(
      SeriesShelf shelf, ArticleMarks marks, Writers writers, ArticleItems items, Desk desk) {
    this.shelf = shelf;
    this.marks = marks;
    this.writers = writers;
    this.items = items;
    this.desk = desk;
  }

  @GetMapping("/school")
  View all(Visit visit, Form form) {
    var paging = Paging.of(form);
    var read = shelf.newest(desk.reader(visit), paging.offset(), paging.limit());
    return visit.page(
        "articles/school",
        Map.of(
            "series", Paging.shown(read),
            "more", paging.next(read),
            "writes", visit.self().filter(self -> writers.has(self.id())).isPresent()));
  }

  @GetMapping("/school/{id:[0-9]{1,18}}")
  View one(Visit visit, @PathVariable long id) {
    var reader = desk.reader(visit);
    var series = shelf.find(id, reader).orElseThrow(NotHere::new);
    var articles = shelf.articlesOf(id);
    var ids = articles.stream().map(Article::id).toList();
    var read =
        visit.self().map(self -> marks.among(self.id(), ArticleMark.READ, ids)).orElse(Set.of());
    return visit.page(
        "articles/series",
        Map.of(
            "series",
            series,
            "items",
            items.of(articles),
            "read",
            read,
            "mine",
            reader.knows(series.author().id())));
  }
}
