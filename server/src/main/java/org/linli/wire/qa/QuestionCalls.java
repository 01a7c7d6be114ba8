package org.linli.wire.qa;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.linli.knowledge.Asking;
import org.linli.knowledge.QuestionEdits;
import org.linli.knowledge.Questions;
import org.linli.moderation.State;
import org.springframework.web.bind.annotation.RestController;

/** Asking questions, editing and reading them. */
@RestController
class QuestionCalls {
  private final QaDoor door;
  private final Asking asking;
  private final QuestionEdits edits;
  private final Questions questions;
  private final Readers readers;
  private final QuestionView view;
  private final AuthorView authors;
  private final ResponseCache cache;

  QuestionCalls(
      QaDoor door,
      Asking asking,
      QuestionEdits edits,
      Questions questions,
      Readers readers,
      QuestionView view,
      AuthorView authors,
      ResponseCache cache) {
    this.door = door;
    this.asking = asking;
    this.edits = edits;
    this.questions = questions;
    this.readers = readers;
    this.view = view;
    this.authors = authors;
    this.cache = cache;
  }

  private record Whole(long id, Optional<Long> reader) {}

  /** What has become of a new question. */
  record Posted(@JsonProperty("question_id") long id, int state) {}

  @Route({"/api/account/add_question", "/api/question/add_question", "/api/questions/add_question"})
  Map<String, Object> add(HttpServletRequest request) {
    return door.poster(
        request,
        (call, account) ->
            switch (asking.ask(account, Drafts.question(call))) {
              case Asking.Outcome.Asked(var id, var waits) ->
                  QaAnswer.success(
                      new Posted(id, States.number(waits ? State.WAITING : State.NORMAL)));
              case Asking.Outcome.Unfit(),
                  Asking.Outcome.UnknownTag(),
                  Asking.Outcome.TooOften(),
                  Asking.Outcome.TooPoor() ->
                  QaAnswer.of(-1, "unable to insert question");
            });
  }

  @Route({"/api/questions/edit_question", "/api/question/edit_question"})
  Map<String, Object> edit(HttpServletRequest request) {
    return door.poster(
        request,
        (call, account) ->
            switch (edits.edit(id(call), readers.of(account), Drafts.question(call))) {
              case EDITED -> QaAnswer.of(QaAnswer.DONE, "edit success");
              case NO_SUCH_CONTENT -> QaAnswer.of(-1, "unexpected question");
              case NOT_ALLOWED, UNFIT, TOO_OFTEN -> QaAnswer.of(-2, "edit failed");
            });
  }

  @Route({"/api/question/get_question", "/api/questions/get_question"})
  Map<String, Object> get(HttpServletRequest request) {
    return door.open(
        request,
        call ->
            cache
                .get(call, new Whole(id(call), call.account()), () -> whole(call))
                .map(QaAnswer::success)
                .orElseGet(QuestionCalls::unknown));
  }

  private Optional<Object> whole(QaCall call) {
    return questions
        .find(id(call), readers.of(call))
        .map(question -> view.whole(question, call.site()));
  }

  @Route({"/api/question/get_question_by_id", "/api/questions/get_question_by_id"})
  Map<String, Object> item(HttpServletRequest request) {
    return door.open(
        request,
        call ->
            questions
                .find(id(call), readers.of(call))
                .map(question -> {
                  var answer = QaAnswer.success();
                  answer.put("item", view.whole(question, call.site()));
                  answer.put("author", authors.of(question.author(), call.site()));
                  return answer;
                })
                .orElseGet(QuestionCalls::unknown));
  }

  private static Map<String, Object> unknown() {
    return QaAnswer.of(0, "unexpected question");
  }

  private static long id(QaCall call) {
    return call.number("question_id", "id").orElse(0L);
  }
}
