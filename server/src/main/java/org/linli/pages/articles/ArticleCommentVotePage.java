package org.linli.pages.articles;

import org.linli.articles.ArticleCommentVotes;
import org.linli.articles.ArticleComments;
import org.linli.moderation.Subject;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.linli.pages.writing.Desk;
import org.linli.pages.writing.Piece;
import org.linli.pages.writing.Talk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Agreeing with what was said below articles. */
@Controller
class ArticleCommentVotePage {
  private final ArticleComments comments;
  private final ArticleCommentVotes votes;
  private final Desk desk;

  ArticleCommentVotePage(ArticleComments comments, ArticleCommentVotes votes, Desk desk) {
    this.comments = comments;
    this.votes = votes;
    this.desk = desk;
  }

  @PostMapping("/article-comments/{id:[0-9]{1,18}}/vote")
  View vote(Visit visit, Form form, @PathVariable long id) {
    var self = desk.acting(visit).id();
    var comment = comments.find(id, desk.reader(visit)).orElseThrow(NotHere::new);
    if (form.value("vote").equals("agree")) {
      votes.agree(self, id);
    } else {
      votes.withdraw(self, id);
    }
    var above = "/articles/" + comment.articleId();
    return Talk.backTo(visit, form, above, Piece.of(Subject.Kind.ARTICLE_COMMENT, id));
  }
}
