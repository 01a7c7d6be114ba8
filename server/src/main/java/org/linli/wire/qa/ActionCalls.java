package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.articles.Votes;
import org.linli.discovery.ActionKind;
import org.linli.discovery.Sightings;
import org.linli.knowledge.AnswerViews;
import org.linli.knowledge.QuestionViews;
import org.linli.market.DemandViews;
import org.linli.moderation.Vote;
import org.springframework.web.bind.annotation.RestController;

/** What clients tell that a member does. */
@RestController
class ActionCalls {
  private static final Map<String, ActionKind> VIEWS =
      Map.of(
          "11", ActionKind.VIEWED_QUESTION,
          "21", ActionKind.VIEWED_ARTICLE,
          "51", ActionKind.VIEWED_ANSWER,
          "52", ActionKind.VIEWED_DEMAND);
  private static final Map<String, Vote> VOTES = Map.of("23", Vote.AGREE, "24", Vote.DISAGREE);
  private final QaDoor door;
  private final Sightings sightings;
  private final QuestionViews views;
  private final AnswerViews answerViews;
  private final DemandViews demandViews;
  private final Votes votes;

  ActionCalls(
      QaDoor door,
      Sightings sightings,
      QuestionViews views,
      AnswerViews answerViews,
      DemandViews demandViews,
      Votes votes) {
    this.door = door;
    this.sightings = sightings;
    this.views = views;
    this.answerViews = answerViews;
    this.demandViews = demandViews;
    this.votes = votes;
  }

  @Route("/api/account/add_user_action")
  Map<String, Object> report(HttpServletRequest request) {
    return door.author(
        request,
        (call, account) -> {
          var target = call.number("target_id").orElse(0L);
          var vote = VOTES.get(call.text("action_type"));
          var done =
              vote == null
                  ? viewed(account, VIEWS.get(call.text("action_type")), target)
                  : votes.cast(account, target, vote);
          return done ? QaAnswer.success() : QaAnswer.of(-1, "unexpected action");
        });
  }

  private boolean viewed(long account, ActionKind kind, long target) {
    if (kind == null) {
      return false;
    }
    return switch (sightings.report(account, kind, target)) {
      case NOTED -> {
        count(kind, target);
        yield true;
      }
      case AGAIN -> true;
      case NOT_REPORTABLE, NO_TARGET, TOO_OFTEN -> false;
    };
  }

  private void count(ActionKind kind, long target) {
    if (kind == ActionKind.VIEWED_QUESTION) {
      views.viewed(target);
    }
    if (kind == ActionKind.VIEWED_ANSWER) {
      answerViews.viewed(target);
    }
    if (kind == ActionKind.VIEWED_DEMAND) {
      demandViews.viewed(target);
    }
  }
}
