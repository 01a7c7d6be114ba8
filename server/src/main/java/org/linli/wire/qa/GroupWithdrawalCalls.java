package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.group.Withdrawal;
import org.linli.moderation.Complaints;
import org.linli.moderation.Subject;
import org.springframework.web.bind.annotation.RestController;

/** Taking back what was said in a group, taking it away, and complaining of it. */
@RestController
class GroupWithdrawalCalls {
  private final QaDoor door;
  private final Withdrawal withdrawal;
  private final Complaints complaints;

  GroupWithdrawalCalls(QaDoor door, Withdrawal withdrawal, Complaints complaints) {
    this.door = door;
    this.withdrawal = withdrawal;
    this.complaints = complaints;
  }

  @Route("/api/group/recall_message")
  Map<String, Object> recall(HttpServletRequest request) {
    return door.author(
        request,
        (call, account) ->
            answer(withdrawal.recall(account, GroupAnswer.group(call), message(call))));
  }

  @Route("/api/group/remove_message")
  Map<String, Object> remove(HttpServletRequest request) {
    return door.author(
        request,
        (call, account) ->
            answer(withdrawal.remove(account, GroupAnswer.group(call), message(call))));
  }

  @Route("/api/group/complain_message")
  Map<String, Object> complain(HttpServletRequest request) {
    return door.author(
        request,
        (call, account) -> {
          var subject = new Subject(Subject.Kind.GROUP_MESSAGE, message(call));
          return switch (complaints.complain(account, subject, call.text("reason"))) {
            case DONE -> QaAnswer.success();
            case NO_SUCH_CONTENT -> unknown();
            case REASON_TOO_LONG -> QaAnswer.of(-2, "unfit reason");
          };
        });
  }

  private static Map<String, Object> answer(Withdrawal.Outcome outcome) {
    return switch (outcome) {
      case DONE -> QaAnswer.success();
      case NO_SUCH_MESSAGE -> unknown();
      case NOT_ALLOWED -> QaAnswer.of(-1, "permission denied");
      case TOO_LATE -> QaAnswer.of(-2, "too late");
    };
  }

  private static Map<String, Object> unknown() {
    return QaAnswer.of(-1, "unexpected message");
  }

  private static long message(QaCall call) {
    return call.number("id").orElse(0L);
  }
}
