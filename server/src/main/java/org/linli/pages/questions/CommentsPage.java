package org.linli.pages.questions;

import java.util.Map;
import org.linli.knowledge.Answers;
import org.linli.knowledge.Comment;
import org.linli.knowledge.CommentPlace;
import org.linli.knowledge.Commenting;
import org.linli.knowledge.Comments;
import org.linli.knowledge.Questions;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.linli.pages.writing.Desk;
import org.linli.pages.writing.Remark;
import org.linli.pages.writing.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The talk below a question or an answer. */
@Controller
class CommentsPage {
  private static final int MOST = 200;
  private final Comments comments;
  private final Commenting commenting;
  private final Questions questions;
  private final Answers answers;
  private final Desk desk;

  CommentsPage(
      Comments comments, Commenting commenting, Questions questions, Answers answers, Desk desk) {
    this.comments = comments;
    this.commenting = commenting;
    this.questions = questions;
    this.answers = answers;
    this.desk = desk;
  }

  @GetMapping("/{place:questions|answers}/{id:[0-9]{1,18}}/comments")
  View show(Visit visit, @PathVariable String place, @PathVariable long id) {
    return page(visit, Form.blank(), place, id);
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
          visit.seeOther(
              "/" + place + "/" + id + "/comments", waits ? "toast.waits" : "toast.commented");
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
    var below = comments.below(place(place), id, reader, 0, MOST).orElseThrow(NotHere::new);
    var title =
        place(place) == CommentPlace.QUESTION
            ? questions.find(id, reader).map(one -> one.title())
            : answers.find(id, reader).map(one -> one.title());
    return visit.page(
        "writing/comments",
        form,
        Map.of(
            "title",
            title.orElseThrow(NotHere::new),
            "above",
            "/" + place + "/" + id,
            "comments",
            below.stream().map(CommentsPage::remark).toList()));
  }

  private static Remark remark(Comment comment) {
    return new Remark(comment.content(), comment.author(), comment.createdAt(), comment.state());
  }

  private static CommentPlace place(String text) {
    return text.equals("questions") ? CommentPlace.QUESTION : CommentPlace.ANSWER;
  }
}
