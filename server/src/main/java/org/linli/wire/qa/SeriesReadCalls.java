package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.linli.articles.Article;
import org.linli.articles.ArticleMark;
import org.linli.articles.ArticleMarks;
import org.linli.articles.Articles;
import org.linli.articles.Series;
import org.linli.articles.SeriesShelf;
import org.linli.identity.Reader;
import org.springframework.web.bind.annotation.RestController;

/** Reading series, and noting what one has read. */
@RestController
class SeriesReadCalls {
  private final QaDoor door;
  private final SeriesShelf shelf;
  private final Articles articles;
  private final ArticleMarks marks;
  private final Readers readers;
  private final ArticleView view;

  SeriesReadCalls(
      QaDoor door,
      SeriesShelf shelf,
      Articles articles,
      ArticleMarks marks,
      Readers readers,
      ArticleView view) {
    this.door = door;
    this.shelf = shelf;
    this.articles = articles;
    this.marks = marks;
    this.readers = readers;
    this.view = view;
  }

  @Route("/api/school/get_series_list")
  Map<String, Object> list(HttpServletRequest request) {
    return door.open(
        request,
        call -> {
          var page = call.page();
          return QaAnswer.success(
              shelf.newest(readers.of(call), page.offset(), page.limit()).stream()
                  .map(series -> row(series, call.site()))
                  .toList());
        });
  }

  @Route("/api/school/get_series")
  Map<String, Object> one(HttpServletRequest request) {
    return door.open(
        request,
        call -> {
          var reader = readers.of(call);
          return shelf
              .find(call.number("series_id").orElse(0L), reader)
              .map(series -> QaAnswer.success(whole(series, reader, call.site())))
              .orElseGet(() -> QaAnswer.of(0, "unexpected series"));
        });
  }

  /** Twice is once; what one cannot read the whole of is not read. */
  @Route("/api/school/mark_read")
  Map<String, Object> read(HttpServletRequest request) {
    return door.author(
        request,
        (call, account) -> {
          var article = call.number("article_id").orElse(0L);
          if (articles.find(article, Reader.member(account)).isEmpty()) {
            return QaAnswer.of(-1, "unexpected article");
          }
          marks.add(account, ArticleMark.READ, article);
          return marks.has(account, ArticleMark.READ, article)
              ? QaAnswer.success()
              : QaAnswer.of(-2, "not paid");
        });
  }

  private Map<String, Object> whole(Series series, Reader reader, Site site) {
    var found = shelf.articlesOf(series.id());
    var read =
        marks.among(reader.account(), ArticleMark.READ, found.stream().map(Article::id).toList());
    var rows = view.cards(found, site).iterator();
    var whole = row(series, site);
    whole.put(
        "list",
        found.stream()
            .map(article -> {
              var row = rows.next();
              row.put("finished", read.contains(article.id()) ? 1 : 0);
              return row;
            })
            .toList());
    return whole;
  }

  private static Map<String, Object> row(Series series, Site site) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("series_id", series.id());
    row.put("title", series.title());
    row.put("description", series.description());
    row.put("cover", site.cover(series.cover()));
    row.put("articles", series.articles());
    row.put("finished", series.read());
    row.put("create_time", Moments.full(series.createdAt()));
    Writer.describe(row, series.author(), site);
    return row;
  }
}
