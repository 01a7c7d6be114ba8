package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.ObjLongConsumer;
import org.linli.knowledge.QuestionFollows;
import org.linli.knowledge.Questions;
import org.springframework.web.bind.annotation.RestController;

/** Following questions. */
@RestController
class QuestionFollowCalls {
  private final QaDoor door;
  private final QuestionFollows follows;
  private final Questions questions;
  private final Readers readers;

  QuestionFollowCalls(QaDoor door, QuestionFollows follows, Questions questions, Readers readers) {
    this.door = door;
    this.follows = follows;
    this.questions = questions;
    this.readers = readers;
  }

  @Route({"/api/questions/follow_question", "/api/question/follow_question"})
  Map<String, Object> follow(HttpServletRequest request) {
    return change(request, follows::follow, "follow success");
  }

  @Route({"/api/questions/un_follow_question", "/api/question/un_follow_question"})
  Map<String, Object> unfollow(HttpServletRequest request) {
    return change(request, follows::unfollow, "success");
  }

  @Route({"/api/questions/get_follow", "/api/question/get_follow"})
  Map<String, Object> state(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) ->
            follows.follows(account, call.number("question_id").orElse(0L))
                ? QaAnswer.success()
                : QaAnswer.of(-1, "not followed"));
  }

  private Map<String, Object> change(
      HttpServletRequest request, ObjLongConsumer<Long> change, String done) {
    return door.open(
        request,
        call -> {
          var account = door.author(call);
          if (account.isEmpty()) {
            return QaAnswer.of(-2, "unexpected user");
          }
          var question =
              call.number("question_id")
                  .filter(id -> exists(call, id) || follows.follows(account.get(), id));
          if (question.isEmpty()) {
            return QaAnswer.of(-1, "unexpected question");
          }
          change.accept(account.get(), question.get());
          return QaAnswer.of(QaAnswer.DONE, done);
        });
  }

  private boolean exists(QaCall call, long question) {
    return questions.find(question, readers.of(call)).isPresent();
  }
}
