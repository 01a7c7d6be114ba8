package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.BiFunction;
import org.linli.articles.Article;
import org.linli.articles.ArticleEdits;
import org.linli.articles.ArticleViews;
import org.linli.articles.Articles;
import org.linli.articles.Publishing;
import org.springframework.web.bind.annotation.RestController;

/** Publishing articles, editing and reading them. */
@RestController
class ArticleCalls {
  private final QaDoor door;
  private final Publishing publishing;
  private final ArticleEdits edits;
  private final Articles articles;
  private final ArticleViews views;
  private final Readers readers;
  private final ArticleView view;
  private final AuthorView authors;

  ArticleCalls(
      QaDoor door,
      Publishing publishing,
      ArticleEdits edits,
      Articles articles,
      ArticleViews views,
      Readers readers,
      ArticleView view,
      AuthorView authors) {
    this.door = door;
    this.publishing = publishing;
    this.edits = edits;
    this.articles = articles;
    this.views = views;
    this.readers = readers;
    this.view = view;
    this.authors = authors;
  }

  @Route("/api/article/add_article")
  Map<String, Object> add(HttpServletRequest request) {
    return door.open(
        request,
        call ->
            door.poster(call)
                .map(account -> publishing.publish(account, ArticleDrafts.draft(call)))
                .map(outcome -> PublishedArticle.answer(outcome, "add success"))
                .orElseGet(() -> QaAnswer.of(-1, "unexpected user")));
  }

  @Route("/api/article/edit_article")
  Map<String, Object> edit(HttpServletRequest request) {
    return door.poster(
        request,
        (call, account) ->
            switch (edits.edit(id(call), readers.of(account), ArticleDrafts.change(call))) {
              case EDITED -> QaAnswer.of(QaAnswer.DONE, "edit success");
              case NO_SUCH_CONTENT -> QaAnswer.of(-1, "unexpected article");
              case NOT_ALLOWED, UNFIT, TOO_OFTEN -> QaAnswer.of(0, "edit failed");
            });
  }

  @Route("/api/article/get_article")
  Map<String, Object> get(HttpServletRequest request) {
    return read(
        request,
        (call, article) -> {
          views.viewed(article.id());
          return QaAnswer.success(view.whole(article, call.site()));
        });
  }

  @Route("/api/article/get_article_info")
  Map<String, Object> info(HttpServletRequest request) {
    return read(request, (call, article) -> QaAnswer.success(view.info(article, call.site())));
  }

  /** Item and author stand beside the code: the page that reports them reads them there. */
  @Route("/api/article/get_article_by_id")
  Map<String, Object> item(HttpServletRequest request) {
    return read(
        request,
        (call, article) -> {
          var answer = QaAnswer.success();
          answer.put("item", view.whole(article, call.site()));
          answer.put("author", authors.of(article.author(), call.site()));
          return answer;
        });
  }

  private Map<String, Object> read(
      HttpServletRequest request, BiFunction<QaCall, Article, Map<String, Object>> answer) {
    return door.open(
        request,
        call ->
            articles
                .find(id(call), readers.of(call))
                .map(article -> answer.apply(call, article))
                .orElseGet(() -> QaAnswer.of(0, "unexpected article")));
  }

  private static long id(QaCall call) {
    return call.number("article_id", "id").orElse(0L);
  }
}
