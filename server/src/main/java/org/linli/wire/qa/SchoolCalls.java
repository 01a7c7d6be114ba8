package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.linli.articles.Article;
import org.linli.articles.ArticleFeed;
import org.linli.articles.Articles;
import org.linli.discovery.ReadingFeed;
import org.linli.identity.Reader;
import org.linli.topic.Tags;
import org.springframework.web.bind.annotation.RestController;

/** The school: lists of articles, to learn from. */
@RestController
class SchoolCalls {
  private static final int SIMILAR = 3;
  private final QaDoor door;
  private final Articles articles;
  private final ArticleFeed feed;
  private final ReadingFeed reading;
  private final Tags tags;
  private final ArticleView view;

  SchoolCalls(
      QaDoor door,
      Articles articles,
      ArticleFeed feed,
      ReadingFeed reading,
      Tags tags,
      ArticleView view) {
    this.door = door;
    this.articles = articles;
    this.feed = feed;
    this.reading = reading;
    this.tags = tags;
    this.view = view;
  }

  @Route("/api/school/get_free_article")
  Map<String, Object> free(HttpServletRequest request) {
    return door.open(
        request, call -> list(call, page -> feed.priced(false, page.offset(), page.limit())));
  }

  @Route("/api/school/get_charge_article")
  Map<String, Object> priced(HttpServletRequest request) {
    return door.open(
        request, call -> list(call, page -> feed.priced(true, page.offset(), page.limit())));
  }

  @Route("/api/school/get_user_article")
  Map<String, Object> mine(HttpServletRequest request) {
    return door.open(
        request,
        call ->
            call.account()
                .map(account ->
                    list(
                        call,
                        page -> articles.by(account, Reader.STRANGER, page.offset(), page.limit())))
                .orElseGet(() -> QaAnswer.of(-1, "unexpected user")));
  }

  @Route("/api/school/get_article_by_tag")
  Map<String, Object> tagged(HttpServletRequest request) {
    return door.open(
        request,
        call -> {
          var ids = call.number("tag_id").map(tags::idsOf).orElse(List.of());
          return list(call, page -> feed.tagged(ids, page.offset(), page.limit()));
        });
  }

  @Route("/api/school/get_similar_article")
  Map<String, Object> similar(HttpServletRequest request) {
    return door.open(
        request,
        call ->
            call.number("article_id")
                .flatMap(id -> articles.find(id, Reader.STRANGER))
                .map(article -> reading.similar(article.id(), SIMILAR))
                .map(found ->
                    QaAnswer.success(
                        found.stream().map(similar -> String.valueOf(similar.id())).toList()))
                .orElseGet(() -> QaAnswer.of(0, "unexpected article")));
  }

  @Route("/api/school/get_recommend_article")
  Map<String, Object> recommend(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) -> {
          var page = call.pageByPage();
          var found = reading.page(account, page.offset(), page.limit());
          return QaAnswer.success(view.cards(found, call.site()));
        });
  }

  private Map<String, Object> list(QaCall call, Function<Page, List<Article>> articles) {
    var found = articles.apply(call.page());
    if (found.isEmpty()) {
      return QaAnswer.of(0, "no article");
    }
    return QaAnswer.success(view.cards(found, call.site()));
  }
}
