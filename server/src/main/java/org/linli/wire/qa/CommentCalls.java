package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.linli.knowledge.Comment;
import org.linli.knowledge.CommentPlace;
import org.linli.knowledge.Commenting;
import org.linli.knowledge.Comments;
import org.springframework.web.bind.annotation.RestController;

/** Comments on questions and answers. */
@RestController
class CommentCalls {
  private final QaDoor door;
  private final Comments comments;
  private final Commenting commenting;
  private final Readers readers;

  CommentCalls(QaDoor door, Comments comments, Commenting commenting, Readers readers) {
    this.door = door;
    this.comments = comments;
    this.commenting = commenting;
    this.readers = readers;
  }

  @Route({"/api/questions/add_question_comment", "/api/question/add_question_comment"})
  Map<String, Object> addToQuestion(HttpServletRequest request) {
    return door.poster(
        request,
        (call, account) ->
            added(call, account, CommentPlace.QUESTION, "question_id", "unexpected question"));
  }

  @Route("/api/answer/add_answer_comment")
  Map<String, Object> addToAnswer(HttpServletRequest request) {
    return door.poster(
        request,
        (call, account) ->
            added(call, account, CommentPlace.ANSWER, "answer_id", "unexpected answer"));
  }

  @Route({"/api/questions/get_question_comment", "/api/question/get_question_comment"})
  Map<String, Object> ofQuestion(HttpServletRequest request) {
    return door.open(
        request,
        call ->
            list(call, CommentPlace.QUESTION, "question_id", CommentView::belowQuestion)
                .orElseGet(() -> QaAnswer.of(0, "unexpected question")));
  }

  @Route({"/api/answer/get_answer_comment_list", "/api/get_answer_comment_list"})
  Map<String, Object> ofAnswer(HttpServletRequest request) {
    return door.open(
        request,
        call ->
            list(call, CommentPlace.ANSWER, "answer_id", CommentView::belowAnswer)
                .orElseGet(() -> QaAnswer.of(0, "unexpected answer")));
  }

  private Optional<Map<String, Object>> list(
      QaCall call,
      CommentPlace place,
      String key,
      BiFunction<Comment, Site, Map<String, Object>> row) {
    var page = call.page();
    return comments
        .below(place, call.number(key).orElse(0L), readers.of(call), page.offset(), page.limit())
        .map(found ->
            QaAnswer.success(
                found.stream().map(comment -> row.apply(comment, call.site())).toList()));
  }

  private Map<String, Object> added(
      QaCall call, long account, CommentPlace place, String key, String unknown) {
    var target = call.number(key).orElse(0L);
    return switch (commenting.comment(account, place, target, call.text("content"))) {
      case Commenting.Outcome.Commented(var id, _) -> QaAnswer.success(Map.of("comment_id", id));
      case Commenting.Outcome.NoSuchContent() -> QaAnswer.of(-1, unknown);
      case Commenting.Outcome.Unfit(), Commenting.Outcome.TooOften() ->
          QaAnswer.of(-2, "unable to insert");
    };
  }
}
