package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.identity.Standing;
import org.linli.moderation.Subject;
import org.linli.moderation.Transition;
import org.linli.moderation.Verdicts;
import org.springframework.web.bind.annotation.RestController;

/** What administrators decide on complaints of what was said in groups. */
@RestController
class GroupReviewCalls {
  private final QaDoor door;
  private final Verdicts verdicts;
  private final Standing standing;

  GroupReviewCalls(QaDoor door, Verdicts verdicts, Standing standing) {
    this.door = door;
    this.verdicts = verdicts;
    this.standing = standing;
  }

  private interface Decision {
    Transition on(long administrator, Subject subject);
  }

  @Route("/api/group/agree_complain_message")
  Map<String, Object> uphold(HttpServletRequest request) {
    return decide(request, verdicts::uphold);
  }

  @Route("/api/group/disagree_complain_message")
  Map<String, Object> clear(HttpServletRequest request) {
    return decide(request, verdicts::clear);
  }

  private Map<String, Object> decide(HttpServletRequest request, Decision decision) {
    return door.open(
        request,
        call -> {
          var moderator = call.account().filter(standing::mayModerate);
          if (moderator.isEmpty()) {
            return QaAnswer.of(0, "the admin is not exist");
          }
          var subject = new Subject(Subject.Kind.GROUP_MESSAGE, call.number("id").orElse(0L));
          return switch (decision.on(moderator.get(), subject)) {
            case DONE -> QaAnswer.success();
            case NO_SUCH_CONTENT -> QaAnswer.of(-1, "unexpected content");
            case NOT_NOW -> QaAnswer.of(-2, "nothing to decide");
          };
        });
  }
}
