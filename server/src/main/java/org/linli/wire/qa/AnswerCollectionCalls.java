package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.linli.knowledge.AnswerCollections;
import org.linli.knowledge.Answers;
import org.springframework.web.bind.annotation.RestController;

/** Collecting answers. */
@RestController
class AnswerCollectionCalls {
  private final QaDoor door;
  private final AnswerCollections collections;
  private final Answers answers;
  private final Readers readers;

  AnswerCollectionCalls(
      QaDoor door, AnswerCollections collections, Answers answers, Readers readers) {
    this.door = door;
    this.collections = collections;
    this.answers = answers;
    this.readers = readers;
  }

  @Route("/api/answer/collect_answer")
  Map<String, Object> collect(HttpServletRequest request) {
    return about(
        request,
        door::author,
        (account, answer) -> {
          collections.add(account, answer);
          return QaAnswer.of(QaAnswer.DONE, "collect success");
        });
  }

  @Route("/api/answer/un_collect_answer")
  Map<String, Object> takeOut(HttpServletRequest request) {
    return about(
        request,
        door::author,
        (account, answer) -> {
          collections.remove(account, answer);
          return QaAnswer.success();
        });
  }

  @Route("/api/answer/get_collect_state")
  Map<String, Object> state(HttpServletRequest request) {
    return about(
        request,
        QaCall::account,
        (account, answer) ->
            collections.has(account, answer)
                ? QaAnswer.success()
                : QaAnswer.of(0, "not collected"));
  }

  private Map<String, Object> about(
      HttpServletRequest request,
      Function<QaCall, Optional<Long>> who,
      BiFunction<Long, Long, Map<String, Object>> operation) {
    return door.open(
        request,
        call -> {
          var account = who.apply(call);
          if (account.isEmpty()) {
            return QaAnswer.of(-2, "unexpected user");
          }
          return call.number("answer_id")
              .filter(id -> isThere(call, id) || collections.has(account.get(), id))
              .map(id -> operation.apply(account.get(), id))
              .orElseGet(() -> QaAnswer.of(-1, "unexpected answer"));
        });
  }

  private boolean isThere(QaCall call, long answer) {
    return answers.find(answer, readers.of(call)).isPresent();
  }
}
