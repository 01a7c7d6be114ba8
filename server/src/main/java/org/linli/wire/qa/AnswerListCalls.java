package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.linli.identity.Members;
import org.linli.identity.Reader;
import org.linli.knowledge.Answers;
import org.linli.knowledge.Questions;
import org.springframework.web.bind.annotation.RestController;

/** Answers to one question, and of one member. */
@RestController
class AnswerListCalls {
  private final QaDoor door;
  private final Answers answers;
  private final Questions questions;
  private final Members members;
  private final Readers readers;
  private final AnswerView view;
  private final ResponseCache cache;

  AnswerListCalls(
      QaDoor door,
      Answers answers,
      Questions questions,
      Members members,
      Readers readers,
      AnswerView view,
      ResponseCache cache) {
    this.door = door;
    this.answers = answers;
    this.questions = questions;
    this.members = members;
    this.readers = readers;
    this.view = view;
    this.cache = cache;
  }

  private record Below(long question, Optional<Long> reader, Page page) {}

  @Route({"/api/question/get_answer_list", "/api/questions/get_answer_list"})
  Map<String, Object> below(HttpServletRequest request) {
    return door.open(
        request,
        call -> {
          var list = new Below(call.number("question_id").orElse(0L), call.account(), call.page());
          return cache
              .get(call, list, () -> below(call, list))
              .map(QaAnswer::success)
              .orElseGet(() -> QaAnswer.of(0, "unexpected question"));
        });
  }

  private Optional<Object> below(QaCall call, Below list) {
    var reader = readers.of(call);
    var given = answers.to(list.question(), reader, list.page().offset(), list.page().limit());
    return given.isEmpty() && questions.find(list.question(), reader).isEmpty()
        ? Optional.empty()
        : Optional.of(view.below(given, call.site()));
  }

  @Route("/api/answer/get_user_answers")
  Map<String, Object> mine(HttpServletRequest request) {
    return door.member(request, (call, account) -> by(call, account, Reader.member(account)));
  }

  @Route("/api/account/get_user_answers_by_id")
  Map<String, Object> byMember(HttpServletRequest request) {
    return door.open(
        request,
        call ->
            call.number("user_id")
                .filter(id -> members.byId(id).isPresent())
                .map(id -> by(call, id, readers.of(call)))
                .orElseGet(QaAnswer::unknownUser));
  }

  private Map<String, Object> by(QaCall call, long author, Reader reader) {
    var page = call.page();
    var given = answers.by(author, reader, page.offset(), page.limit());
    return QaAnswer.success(view.ofOne(given, call.site()));
  }
}
