package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.knowledge.CommentPlace;
import org.linli.knowledge.CommentVotes;
import org.springframework.web.bind.annotation.RestController;

/** Agreeing with comments. */
@RestController
class CommentVoteCalls {
  private final QaDoor door;
  private final CommentVotes votes;

  CommentVoteCalls(QaDoor door, CommentVotes votes) {
    this.door = door;
    this.votes = votes;
  }

  @Route({"/api/questions/agree_question_comment", "/api/question/agree_question_comment"})
  Map<String, Object> agreeBelowQuestion(HttpServletRequest request) {
    return door.author(
        request, (call, account) -> answer(votes.agree(account, CommentPlace.QUESTION, id(call))));
  }

  @Route("/api/questions/un_agree_question_comment")
  Map<String, Object> withdrawBelowQuestion(HttpServletRequest request) {
    return door.author(
        request,
        (call, account) -> answer(votes.withdraw(account, CommentPlace.QUESTION, id(call))));
  }

  @Route("/api/answer/agree_answer_comment")
  Map<String, Object> agreeBelowAnswer(HttpServletRequest request) {
    return door.author(
        request, (call, account) -> answer(votes.agree(account, CommentPlace.ANSWER, id(call))));
  }

  @Route("/api/answer/un_agree_answer_comment")
  Map<String, Object> withdrawBelowAnswer(HttpServletRequest request) {
    return door.author(
        request, (call, account) -> answer(votes.withdraw(account, CommentPlace.ANSWER, id(call))));
  }

  private static long id(QaCall call) {
    return call.number("comment_id").orElse(0L);
  }

  private static Map<String, Object> answer(CommentVotes.Voting voting) {
    return switch (voting) {
      case DONE -> QaAnswer.success();
      case NO_SUCH_COMMENT -> QaAnswer.of(-1, "unexpected comment");
    };
  }
}
