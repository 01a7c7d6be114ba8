package org.linli.pages.questions;

import org.linli.knowledge.Comment;
import org.linli.knowledge.CommentPlace;
import org.linli.knowledge.CommentVotes;
import org.linli.knowledge.Comments;
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

/** Agreeing with what was said below questions and answers. */
@Controller
class CommentVotePage {
  private final Comments comments;
  private final CommentVotes votes;
  private final Desk desk;

  CommentVotePage(Comments comments, CommentVotes votes, Desk desk) {
    this.comments = comments;
    this.votes = votes;
    this.desk = desk;
  }

  @PostMapping("/{kinds:question-comments|answer-comments}/{id:[0-9]{1,18}}/vote")
  View vote(Visit visit, Form form, @PathVariable String kinds, @PathVariable long id) {
    var self = desk.acting(visit).id();
    var piece = Piece.named(kinds, id);
    var comment =
        comments
            .find(id, desk.reader(visit))
            .filter(one -> CommentsPage.piece(one).equals(piece))
            .orElseThrow(NotHere::new);
    if (form.value("vote").equals("agree")) {
      votes.agree(self, comment.place(), id);
    } else {
      votes.withdraw(self, comment.place(), id);
    }
    return Talk.backTo(visit, form, above(comment), piece);
  }

  private static String above(Comment comment) {
    return (comment.place() == CommentPlace.QUESTION ? "/questions/" : "/answers/")
        + comment.targetId();
  }
}
