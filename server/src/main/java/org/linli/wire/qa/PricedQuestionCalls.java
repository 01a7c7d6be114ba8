package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.knowledge.Adoption;
import org.linli.knowledge.AnswerAccess;
import org.linli.knowledge.Answers;
import org.linli.knowledge.Asking;
import org.linli.knowledge.Bounty;
import org.linli.knowledge.Question;
import org.linli.knowledge.Questions;
import org.linli.moderation.State;
import org.linli.wallet.RequestName;
import org.springframework.web.bind.annotation.RestController;

/** Questions whose adopted answer is paid, and reading what was answered. */
@RestController
class PricedQuestionCalls {
  private final QaDoor door;
  private final Asking asking;
  private final Adoption adoption;
  private final AnswerAccess access;
  private final Questions questions;
  private final Answers answers;
  private final Readers readers;
  private final AnswerView view;

  PricedQuestionCalls(
      QaDoor door,
      Asking asking,
      Adoption adoption,
      AnswerAccess access,
      Questions questions,
      Answers answers,
      Readers readers,
      AnswerView view) {
    this.door = door;
    this.asking = asking;
    this.adoption = adoption;
    this.access = access;
    this.questions = questions;
    this.answers = answers;
    this.readers = readers;
    this.view = view;
  }

  @Route({"/api/questions/add_priced_question", "/api/question/add_priced_question"})
  Map<String, Object> add(HttpServletRequest request) {
    return door.poster(
        request,
        (call, account) ->
            Drafts.bounty(call)
                .map(bounty -> added(call, account, bounty))
                .orElseGet(() -> QaAnswer.of(-1, "unexpected price")));
  }

  private Map<String, Object> added(QaCall call, long account, Bounty bounty) {
    var name = call.text("request_key");
    if (!name.isEmpty() && !RequestName.fits(name)) {
      return QaAnswer.of(-1, "unexpected request_key");
    }
    return switch (asking.ask(account, Drafts.question(call), bounty, RequestName.of(name))) {
      case Asking.Outcome.Asked(var id, var waits) ->
          QaAnswer.success(
              new QuestionCalls.Posted(id, States.number(waits ? State.WAITING : State.NORMAL)));
      case Asking.Outcome.TooPoor() -> QaAnswer.of(-1, "account balance not enough");
      case Asking.Outcome.Unfit(), Asking.Outcome.UnknownTag(), Asking.Outcome.TooOften() ->
          QaAnswer.of(-1, "unable to insert question");
    };
  }

  @Route({"/api/questions/adopt_answer", "/api/question/adopt_answer"})
  Map<String, Object> adopt(HttpServletRequest request) {
    return door.author(
        request,
        (call, account) ->
            switch (adoption.adopt(account, call.number("answer_id", "id").orElse(0L))) {
              case ADOPTED -> QaAnswer.success();
              case NOT_THE_ASKER -> QaAnswer.of(0, "not the asker");
              case ADOPTED_ANOTHER -> QaAnswer.of(-1, "another answer has been adopted");
              case OWN_ANSWER -> QaAnswer.of(-2, "one's own answer");
              case NO_SUCH_ANSWERER -> QaAnswer.of(-2, "unexpected answerer");
              case NO_SUCH_QUESTION -> QaAnswer.of(-3, "unexpected question");
              case NO_SUCH_ANSWER -> QaAnswer.of(-4, "unexpected answer");
            });
  }

  @Route({
    "/api/questions/get_priced_answer_list",
    "/api/question/get_priced_answer_list",
    "/api/questions/add_priced_answer_list",
    "/api/question/add_priced_answer_list"
  })
  Map<String, Object> list(HttpServletRequest request) {
    return door.open(
        request,
        call ->
            call.account()
                .map(account -> list(call, account))
                .orElseGet(() -> QaAnswer.of(-1, "unexpected user")));
  }

  private Map<String, Object> list(QaCall call, long account) {
    var reader = readers.of(account);
    var found = questions.find(question(call), reader).filter(Question::priced);
    if (found.isEmpty()) {
      return QaAnswer.of(-2, "unexpected question");
    }
    if (!reader.administrator() && !access.has(account, found.get())) {
      return QaAnswer.of(0, "not paid");
    }
    var page = call.page();
    var given = answers.to(found.get().id(), reader, page.offset(), page.limit());
    return QaAnswer.success(view.below(given, call.site()));
  }

  @Route({"/api/questions/pay_question", "/api/question/pay_question"})
  Map<String, Object> pay(HttpServletRequest request) {
    return door.open(
        request,
        call ->
            door.author(call)
                .map(account -> paid(access.pay(account, question(call), Drafts.agreed(call))))
                .orElseGet(() -> QaAnswer.of(-2, "unexpected user")));
  }

  private static Map<String, Object> paid(AnswerAccess.Outcome outcome) {
    return switch (outcome) {
      case PAID, OPEN_ALREADY -> QaAnswer.success();
      case OTHER_FEE -> QaAnswer.of(0, "it costs something else");
      case TOO_POOR -> QaAnswer.of(-1, "account balance not enough");
      case NO_SUCH_QUESTION -> QaAnswer.of(-3, "unexpected question");
    };
  }

  private static long question(QaCall call) {
    return call.number("question_id", "id").orElse(0L);
  }
}
