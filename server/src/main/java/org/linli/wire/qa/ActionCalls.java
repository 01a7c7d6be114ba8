package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.discovery.ActionKind;
import org.linli.discovery.Sightings;
import org.linli.knowledge.QuestionViews;
import org.springframework.web.bind.annotation.RestController;

/** What clients tell that a member does. */
@RestController
class ActionCalls {
  private static final Map<String, ActionKind> KINDS =
      Map.of(
          "11", ActionKind.VIEWED_QUESTION,
          "21", ActionKind.VIEWED_ARTICLE,
          "23", ActionKind.LIKED_ARTICLE,
          "24", ActionKind.DISLIKED_ARTICLE,
          "51", ActionKind.VIEWED_ANSWER,
          "52", ActionKind.VIEWED_DEMAND);
  private final QaDoor door;
  private final Sightings sightings;
  private final QuestionViews views;

  ActionCalls(QaDoor door, Sightings sightings, QuestionViews views) {
    this.door = door;
    this.sightings = sightings;
    this.views = views;
  }

  @Route("/api/account/add_user_action")
  Map<String, Object> report(HttpServletRequest request) {
    return door.author(
        request,
        (call, account) -> {
          var kind = KINDS.get(call.text("action_type"));
          if (kind == null) {
            return unexpectedAction();
          }
          return switch (sightings.report(account, kind, call.number("target_id").orElse(0L))) {
            case NOTED -> {
              if (kind == ActionKind.VIEWED_QUESTION) {
                call.number("target_id").ifPresent(views::viewed);
              }
              yield QaAnswer.success();
            }
            case AGAIN -> QaAnswer.success();
            case NOT_REPORTABLE, NO_TARGET, TOO_OFTEN -> unexpectedAction();
          };
        });
  }

  private static Map<String, Object> unexpectedAction() {
    return QaAnswer.of(-1, "unexpected action");
  }
}
