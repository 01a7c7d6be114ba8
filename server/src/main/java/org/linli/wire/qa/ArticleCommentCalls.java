package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.articles.ArticleCommentVotes;
import org.linli.articles.ArticleCommenting;
import org.linli.articles.ArticleComments;
import org.linli.articles.Articles;
import org.springframework.web.bind.annotation.RestController;

/** Comments on articles. */
@RestController
class ArticleCommentCalls {
  private final QaDoor door;
  private final Articles articles;
  private final ArticleComments comments;
  private final ArticleCommenting commenting;
  private final ArticleCommentVotes votes;
  private final Readers readers;
  private final AuthorView authors;

  ArticleCommentCalls(
      QaDoor door,
      Articles articles,
      ArticleComments comments,
      ArticleCommenting commenting,
      ArticleCommentVotes votes,
      Readers readers,
      AuthorView authors) {
    this.door = door;
    this.articles = articles;
    this.comments = comments;
    this.commenting = commenting;
    this.votes = votes;
    this.readers = readers;
    this.authors = authors;
  }

  @Route("/api/article/add_article_comment")
  Map<String, Object> add(HttpServletRequest request) {
    return door.poster(
        request,
        (call, account) ->
            switch (commenting.comment(account, article(call), call.text("content"))) {
              case ArticleCommenting.Outcome.Commented(var id, _) ->
                  QaAnswer.success(Map.of("comment_id", id));
              case ArticleCommenting.Outcome.NoSuchArticle() ->
                  QaAnswer.of(-1, "unexpected article");
              case ArticleCommenting.Outcome.Unfit(), ArticleCommenting.Outcome.TooOften() ->
                  QaAnswer.of(-2, "unable to insert");
            });
  }

  @Route("/api/article/get_article_comment")
  Map<String, Object> list(HttpServletRequest request) {
    return door.open(
        request,
        call -> {
          var page = call.page();
          var reader = readers.of(call);
          return articles
              .find(article(call), reader)
              .map(article ->
                  comments.below(article.id(), reader, page.offset(), page.limit()).stream()
                      .map(comment -> ArticleCommentView.row(comment, call.site()))
                      .toList())
              .map(QaAnswer::success)
              .orElseGet(() -> QaAnswer.of(0, "unexpected article"));
        });
  }

  @Route("/api/article/get_article_comment_by_id")
  Map<String, Object> item(HttpServletRequest request) {
    return door.open(
        request,
        call ->
            comments
                .find(comment(call), readers.of(call))
                .map(comment -> {
                  var answer = QaAnswer.success();
                  answer.put("item", ArticleCommentView.row(comment, call.site()));
                  answer.put("author", authors.of(comment.author(), call.site()));
                  return answer;
                })
                .orElseGet(ArticleCommentCalls::unknown));
  }

  @Route("/api/article/agree_article_comment")
  Map<String, Object> agree(HttpServletRequest request) {
    return door.author(
        request,
        (call, account) -> votes.agree(account, comment(call)) ? QaAnswer.success() : unknown());
  }

  @Route("/api/article/un_agree_article_comment")
  Map<String, Object> withdraw(HttpServletRequest request) {
    return door.author(
        request,
        (call, account) -> votes.withdraw(account, comment(call)) ? QaAnswer.success() : unknown());
  }

  private static Map<String, Object> unknown() {
    return QaAnswer.of(-1, "unexpected comment");
  }

  private static long article(QaCall call) {
    return call.number("article_id").orElse(0L);
  }

  private static long comment(QaCall call) {
    return call.number("comment_id").orElse(0L);
  }
}
