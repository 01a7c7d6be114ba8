package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.knowledge.Votes;
import org.linli.moderation.Vote;
import org.springframework.web.bind.annotation.RestController;

/** Agreeing and disagreeing with answers. */
@RestController
class VoteCalls {
  private final QaDoor door;
  private final Votes votes;

  VoteCalls(QaDoor door, Votes votes) {
    this.door = door;
    this.votes = votes;
  }

  @Route("/api/answer/agree_answer")
  Map<String, Object> agree(HttpServletRequest request) {
    return change(request, Vote.AGREE, votes::cast);
  }

  @Route("/api/answer/disagree_answer")
  Map<String, Object> disagree(HttpServletRequest request) {
    return change(request, Vote.DISAGREE, votes::cast);
  }

  @Route("/api/answer/un_agree_answer")
  Map<String, Object> agreeNoMore(HttpServletRequest request) {
    return change(request, Vote.AGREE, votes::withdraw);
  }

  @Route("/api/answer/un_disagree_answer")
  Map<String, Object> disagreeNoMore(HttpServletRequest request) {
    return change(request, Vote.DISAGREE, votes::withdraw);
  }

  @Route("/api/answer/get_answer_agree_state")
  Map<String, Object> state(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) ->
            switch (votes.of(account, answer(call)).orElse(null)) {
              case AGREE -> QaAnswer.success();
              case DISAGREE -> QaAnswer.of(2, "disagreed");
              case null -> QaAnswer.of(-1, "no vote");
            });
  }

  private interface Change {
    Votes.Voting make(long account, long answer, Vote vote);
  }

  private Map<String, Object> change(HttpServletRequest request, Vote vote, Change change) {
    return door.author(
        request,
        (call, account) ->
            switch (change.make(account, answer(call), vote)) {
              case DONE -> QaAnswer.success();
              case NO_SUCH_ANSWER -> QaAnswer.of(-1, "unexpected answer");
            });
  }

  private static long answer(QaCall call) {
    return call.number("answer_id").orElse(0L);
  }
}
