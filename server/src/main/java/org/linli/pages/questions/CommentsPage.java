package org.linli.pages.questions;

import java.util.Set;
import org.linli.identity.Reader;
import org.linli.knowledge.Answers;
import org.linli.knowledge.Comment;
import org.linli.knowledge.CommentPlace;
import org.linli.knowledge.CommentVotes;
import org.linli.knowledge.Commenting;
import org.linli.knowledge.Comments;
import org.linli.knowledge.Questions;
import org.linli.moderation.Subject;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.linli.pages.writing.Desk;
import org.linli.pages.writing.Piece;
import org.linli.pages.writing.Remark;
import org.linli.pages.writing.Talk;
import org.linli.pages.writing.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The talk below a question or an answer. */
@Controller
class CommentsPage {
  private final Comments comments;
  private final Commenting commenting;
  private final CommentVotes votes;
  private final Questions questions;
  private final Answers answers;
  private final Desk desk;

  CommentsPage(
      Comments comments,
      Commenting commenting,
      CommentVotes votes,
      Questions questions,
      Answers answers,
      Desk desk) {
    this.comments = comments;
    this.commenting = commenting;
    this.votes = votes;
    this.questions = questions;
    this.answers = answers;
    this.desk = desk;
  }

  @GetMapping("/{place:questions|answers}/{id:[0-9]{1,18}}/comments")
  View show(Visit visit, Form form, @PathVariable String place, @PathVariable long id) {
    return page(visit, form, place, id);
  }

  @PostMapping("/{place:questions|answers}/{id:[0-9]{1,18}}/comments")
  View comment(Visit visit, Form form, @PathVariable String place, @PathVariable long id) {
    var self = visit.member().id();
    var content = form.required("content", Texts.LONGEST_COMMENT);
    if (!desk.mayPost(visit)) {
      form.refuse("content", "fault.may-not-post");
    }
    if (form.refused()) {
      return page(visit, form, place, id);
    }
    return switch (commenting.comment(self, place(place), id, content)) {
      case Commenting.Outcome.Commented(_, var waits) ->
          talk(place, id, desk.reader(visit)).toLast(visit, waits);
      case Commenting.Outcome.NoSuchContent() -> throw new NotHere();
      case Commenting.Outcome.Unfit() -> refused(visit, form, place, id, "fault.content");
      case Commenting.Outcome.TooOften() -> refused(visit, form, place, id, "fault.too-often");
    };
  }

  private View refused(Visit visit, Form form, String place, long id, String fault) {
    form.refuse("content", fault);
    return page(visit, form, place, id);
  }

  private View page(Visit visit, Form form, String place, long id) {
    var reader = desk.reader(visit);
    var talk = talk(place, id, reader);
    var below =
        comments
            .below(place(place), id, reader, Talk.from(form), Talk.MOST)
            .orElseThrow(NotHere::new);
    var agreed = votes.of(reader.account(), below.stream().map(Comment::id).toList());
    return talk.page(visit, form, below.stream().map(one -> remark(one, agreed)).toList());
  }

  private Talk talk(String place, long id, Reader reader) {
    var above = "/" + place + "/" + id;
    var talk =
        switch (place(place)) {
          case QUESTION ->
              questions.find(id, reader).map(one -> new Talk(above, one.title(), one.comments()));
          case ANSWER ->
              answers.find(id, reader).map(one -> new Talk(above, one.title(), one.comments()));
        };
    return talk.orElseThrow(NotHere::new);
  }

  private static Remark remark(Comment comment, Set<Long> agreed) {
    return new Remark(
        piece(comment),
        comment.content(),
        comment.author(),
        comment.createdAt(),
        comment.state(),
        comment.agrees(),
        agreed.contains(comment.id()));
  }

  static Piece piece(Comment comment) {
    return switch (comment.place()) {
      case QUESTION -> Piece.of(Subject.Kind.QUESTION_COMMENT, comment.id());
      case ANSWER -> Piece.of(Subject.Kind.ANSWER_COMMENT, comment.id());
    };
  }

  private static CommentPlace place(String text) {
    return text.equals("questions") ? CommentPlace.QUESTION : CommentPlace.ANSWER;
  }
}
