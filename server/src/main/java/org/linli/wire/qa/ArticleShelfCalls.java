package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.linli.articles.Article;
import org.linli.articles.ArticleMark;
import org.linli.articles.ArticleMarks;
import org.linli.articles.Articles;
import org.linli.articles.Writers;
import org.linli.identity.Reader;
import org.springframework.web.bind.annotation.RestController;

/** Collecting articles, and what one may read and write of them. */
@RestController
class ArticleShelfCalls {
  private final QaDoor door;
  private final ArticleMarks marks;
  private final Articles articles;
  private final Writers writers;
  private final Readers readers;

  ArticleShelfCalls(
      QaDoor door, ArticleMarks marks, Articles articles, Writers writers, Readers readers) {
    this.door = door;
    this.marks = marks;
    this.articles = articles;
    this.writers = writers;
    this.readers = readers;
  }

  @Route("/api/article/collect_article")
  Map<String, Object> collect(HttpServletRequest request) {
    return about(
        request,
        door::author,
        (account, article) -> {
          marks.add(account, ArticleMark.COLLECTED, article.id());
          return QaAnswer.of(QaAnswer.DONE, "collect success");
        });
  }

  @Route("/api/article/un_collect_article")
  Map<String, Object> takeOut(HttpServletRequest request) {
    return door.open(
        request,
        call ->
            door.author(call)
                .map(account -> takenOut(account, article(call), readers.of(account)))
                .orElseGet(() -> QaAnswer.of(-2, "unexpected user")));
  }

  @Route("/api/article/get_article_collect_state")
  Map<String, Object> state(HttpServletRequest request) {
    return about(
        request,
        QaCall::account,
        (account, article) ->
            marks.has(account, ArticleMark.COLLECTED, article.id())
                ? QaAnswer.success()
                : QaAnswer.of(0, "not collected"));
  }

  @Route("/api/article/get_paid")
  Map<String, Object> paid(HttpServletRequest request) {
    return about(
        request,
        QaCall::account,
        (_, article) -> article.whole() ? QaAnswer.success() : QaAnswer.of(0, "not paid"));
  }

  @Route("/api/article/get_article_allowed_group")
  Map<String, Object> allowed(HttpServletRequest request) {
    return door.member(
        request,
        (_, account) -> writers.has(account) ? QaAnswer.success() : QaAnswer.of(-1, "not allowed"));
  }

  /** Also what is there no more. */
  private Map<String, Object> takenOut(long account, long article, Reader reader) {
    if (!marks.has(account, ArticleMark.COLLECTED, article)
        && articles.find(article, reader).isEmpty()) {
      return QaAnswer.of(-1, "unexpected article");
    }
    marks.remove(account, ArticleMark.COLLECTED, article);
    return QaAnswer.success();
  }

  private Map<String, Object> about(
      HttpServletRequest request,
      Function<QaCall, Optional<Long>> who,
      BiFunction<Long, Article, Map<String, Object>> operation) {
    return door.open(
        request,
        call -> {
          var account = who.apply(call);
          if (account.isEmpty()) {
            return QaAnswer.of(-2, "unexpected user");
          }
          return articles
              .find(article(call), readers.of(call))
              .map(article -> operation.apply(account.get(), article))
              .orElseGet(() -> QaAnswer.of(-1, "unexpected article"));
        });
  }

  private static long article(QaCall call) {
    return call.number("article_id").orElse(0L);
  }
}
