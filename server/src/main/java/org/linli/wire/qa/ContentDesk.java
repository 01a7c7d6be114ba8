package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.linli.knowledge.AnswerReview;
import org.linli.knowledge.BackOffice;
import org.linli.knowledge.QuestionReview;
import org.linli.moderation.State;
import org.linli.moderation.Transition;
import org.springframework.web.bind.annotation.RestController;

/** Questions and answers on the administrators' desk. */
@RestController
class ContentDesk {
  private final QaDoor door;
  private final BackOffice office;
  private final QuestionReview questions;
  private final AnswerReview answers;
  private final QuestionView questionView;
  private final AnswerView answerView;

  ContentDesk(
      QaDoor door,
      BackOffice office,
      QuestionReview questions,
      AnswerReview answers,
      QuestionView questionView,
      AnswerView answerView) {
    this.door = door;
    this.office = office;
    this.questions = questions;
    this.answers = answers;
    this.questionView = questionView;
    this.answerView = answerView;
  }

  @Route({"/api/questions/back_get_questions", "/api/question/back_get_questions"})
  Map<String, Object> questions(HttpServletRequest request) {
    return door.moderator(
        request,
        (call, _) -> {
          var page = call.page();
          return grouped(state ->
              questionView.desk(office.questions(state, page.offset(), page.limit()), call.site()));
        });
  }

  @Route("/api/answer/back_get_answers")
  Map<String, Object> answers(HttpServletRequest request) {
    return door.moderator(
        request,
        (call, _) -> {
          var page = call.page();
          return grouped(state ->
              answerView.desk(office.answers(state, page.offset(), page.limit()), call.site()));
        });
  }

  @Route({"/api/questions/delete_question", "/api/question/delete_question"})
  Map<String, Object> deleteQuestion(HttpServletRequest request) {
    return door.moderator(
        request,
        (call, administrator) ->
            done(questions.remove(call.number("question_id").orElse(0L), administrator)));
  }

  @Route("/api/answer/delete_answer")
  Map<String, Object> deleteAnswer(HttpServletRequest request) {
    return door.moderator(
        request,
        (call, administrator) ->
            done(answers.remove(call.number("answer_id").orElse(0L), administrator)));
  }

  private static Map<String, Object> grouped(
      Function<Optional<State>, List<Map<String, Object>>> rows) {
    var groups = new LinkedHashMap<String, Object>();
    groups.put("all", rows.apply(Optional.empty()));
    groups.put("wait", rows.apply(Optional.of(State.WAITING)));
    groups.put("deleted", rows.apply(Optional.of(State.REMOVED)));
    return QaAnswer.success(groups);
  }

  private static Map<String, Object> done(Transition transition) {
    return switch (transition) {
      case DONE -> QaAnswer.success();
      case NOT_NOW, NO_SUCH_CONTENT -> QaAnswer.of(-1, "unable to delete");
    };
  }
}
