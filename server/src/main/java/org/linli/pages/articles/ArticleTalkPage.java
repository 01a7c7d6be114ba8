package org.linli.pages.articles;

import java.util.Map;
import java.util.Set;
import org.linli.articles.Article;
import org.linli.articles.ArticleComment;
import org.linli.articles.ArticleCommentVotes;
import org.linli.articles.ArticleCommenting;
import org.linli.articles.ArticleComments;
import org.linli.articles.ArticleRevisions;
import org.linli.articles.Articles;
import org.linli.moderation.Subject;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.linli.pages.writing.Desk;
import org.linli.pages.writing.Piece;
import org.linli.pages.writing.Remark;
import org.linli.pages.writing.Talk;
import org.linli.pages.writing.Texts;
import org.linli.pages.writing.Version;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The talk below an article, and how it read before. */
@Controller
class ArticleTalkPage {
  private static final int MOST_VERSIONS = 50;
  private final Articles articles;
  private final ArticleComments comments;
  private final ArticleCommenting commenting;
  private final ArticleCommentVotes votes;
  private final ArticleRevisions revisions;
  private final Desk desk;

  ArticleTalkPage(
      Articles articles,
      ArticleComments comments,
      ArticleCommenting commenting,
      ArticleCommentVotes votes,
      ArticleRevisions revisions,
      Desk desk) {
    this.articles = articles;
    this.comments = comments;
    this.commenting = commenting;
    this.votes = votes;
    this.revisions = revisions;
    this.desk = desk;
  }

  @GetMapping("/articles/{id:[0-9]{1,18}}/comments")
  View show(Visit visit, Form form, @PathVariable long id) {
    return page(visit, form, id);
  }

  @PostMapping("/articles/{id:[0-9]{1,18}}/comments")
  View comment(Visit visit, Form form, @PathVariable long id) {
    var self = visit.member().id();
    var content = form.required("content", Texts.LONGEST_COMMENT);
    if (!desk.mayPost(visit)) {
      form.refuse("content", "fault.may-not-post");
    }
    if (form.refused()) {
      return page(visit, form, id);
    }
    return switch (commenting.comment(self, id, content)) {
      case ArticleCommenting.Outcome.Commented(_, var waits) ->
          talk(article(visit, id)).toLast(visit, waits);
      case ArticleCommenting.Outcome.NoSuchArticle() -> throw new NotHere();
      case ArticleCommenting.Outcome.Unfit() -> refused(visit, form, id, "fault.content");
      case ArticleCommenting.Outcome.TooOften() -> refused(visit, form, id, "fault.too-often");
    };
  }

  @GetMapping("/articles/{id:[0-9]{1,18}}/revisions")
  View revisions(Visit visit, @PathVariable long id) {
    var article = article(visit, id);
    var before = revisions.of(article, desk.reader(visit), 0, MOST_VERSIONS);
    return visit.page(
        "writing/revisions",
        Map.of(
            "title", article.title(), "back", "/articles/" + id, "versions", Version.of(before)));
  }

  private View refused(Visit visit, Form form, long id, String fault) {
    form.refuse("content", fault);
    return page(visit, form, id);
  }

  private View page(Visit visit, Form form, long id) {
    var talk = talk(article(visit, id));
    var reader = desk.reader(visit);
    var below = comments.below(id, reader, Talk.from(form), Talk.MOST);
    var agreed = votes.of(reader.account(), below.stream().map(ArticleComment::id).toList());
    return talk.page(visit, form, below.stream().map(one -> remark(one, agreed)).toList());
  }

  private static Talk talk(Article article) {
    return new Talk("/articles/" + article.id(), article.title(), article.comments());
  }

  private Article article(Visit visit, long id) {
    return articles.find(id, desk.reader(visit)).orElseThrow(NotHere::new);
  }

  private static Remark remark(ArticleComment comment, Set<Long> agreed) {
    return new Remark(
        Piece.of(Subject.Kind.ARTICLE_COMMENT, comment.id()),
        comment.content(),
        comment.author(),
        comment.createdAt(),
        comment.state(),
        comment.agrees(),
        agreed.contains(comment.id()));
  }
}
