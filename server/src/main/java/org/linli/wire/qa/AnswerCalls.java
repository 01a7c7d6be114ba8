package org.linli.wire.qa;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.knowledge.AnswerEdits;
import org.linli.knowledge.Answering;
import org.linli.knowledge.Answers;
import org.linli.moderation.State;
import org.springframework.web.bind.annotation.RestController;

/** Answering questions, editing and reading answers. */
@RestController
class AnswerCalls {
  private final QaDoor door;
  private final Answering answering;
  private final AnswerEdits edits;
  private final Answers answers;
  private final Readers readers;
  private final AnswerView view;
  private final AuthorView authors;

  AnswerCalls(
      QaDoor door,
      Answering answering,
      AnswerEdits edits,
      Answers answers,
      Readers readers,
      AnswerView view,
      AuthorView authors) {
    this.door = door;
    this.answering = answering;
    this.edits = edits;
    this.answers = answers;
    this.readers = readers;
    this.view = view;
    this.authors = authors;
  }

  /** What has become of a new answer. */
  record Posted(@JsonProperty("answer_id") long id, int state) {}

  @Route("/api/answer/add_answer")
  Map<String, Object> add(HttpServletRequest request) {
    return add(request, -2);
  }

  @Route("/api/answer/add_priced_answer")
  Map<String, Object> addPriced(HttpServletRequest request) {
    return add(request, -3);
  }

  private Map<String, Object> add(HttpServletRequest request, int notAdmitted) {
    return door.poster(
        request,
        (call, account) -> {
          var question = call.number("question_id").orElse(0L);
          return switch (answering.answer(account, question, Drafts.answer(call))) {
            case Answering.Outcome.Answered(var id, var waits) ->
                QaAnswer.success(
                    new Posted(id, States.number(waits ? State.WAITING : State.NORMAL)));
            case Answering.Outcome.NoSuchQuestion() -> QaAnswer.of(-1, "unexpected question");
            case Answering.Outcome.NotAdmitted() ->
                QaAnswer.of(notAdmitted, "only other groups may answer");
            case Answering.Outcome.Unfit(), Answering.Outcome.TooOften() ->
                QaAnswer.of(-2, "unable to insert answer");
          };
        });
  }

  @Route("/api/answer/edit_answer")
  Map<String, Object> edit(HttpServletRequest request) {
    return door.poster(
        request,
        (call, account) ->
            switch (edits.edit(id(call), readers.of(account), Drafts.answer(call))) {
              case EDITED -> QaAnswer.of(QaAnswer.DONE, "edit success");
              case NO_SUCH_CONTENT -> QaAnswer.of(-1, "unexpected answer");
              case NOT_ALLOWED, UNFIT, TOO_OFTEN -> QaAnswer.of(0, "edit failed");
            });
  }

  @Route("/api/answer/get_answer")
  Map<String, Object> get(HttpServletRequest request) {
    return door.open(
        request,
        call ->
            answers
                .find(id(call), readers.of(call))
                .map(answer -> QaAnswer.success(view.whole(answer, call.site())))
                .orElseGet(AnswerCalls::unknown));
  }

  @Route("/api/answer/get_answer_by_id")
  Map<String, Object> item(HttpServletRequest request) {
    return door.open(
        request,
        call ->
            answers
                .find(id(call), readers.of(call))
                .map(answer -> {
                  var whole = QaAnswer.success();
                  whole.put("item", view.whole(answer, call.site()));
                  whole.put("author", authors.of(answer.author(), call.site()));
                  return whole;
                })
                .orElseGet(AnswerCalls::unknown));
  }

  private static Map<String, Object> unknown() {
    return QaAnswer.of(0, "unexpected answer");
  }

  private static long id(QaCall call) {
    return call.number("answer_id", "id").orElse(0L);
  }
}
