package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.linli.identity.MemberDesk;
import org.linli.identity.UserGroup;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What administrators change about members. */
@RestController
class MemberDeskCalls {
  private final QaDoor door;
  private final MemberDesk desk;

  MemberDeskCalls(QaDoor door, MemberDesk desk) {
    this.door = door;
    this.desk = desk;
  }

  @Route("/api/account/change_user")
  Map<String, Object> change(HttpServletRequest request) {
    return door.administrator(request, this::change);
  }

  /** The path that the document names by mistake; a GET there decides about an applicant. */
  @PostMapping("/api/account/comfirm_specialist")
  Map<String, Object> changeMisplaced(HttpServletRequest request) {
    return door.administrator(request, this::change);
  }

  @Route("/api/account/delete_user")
  Map<String, Object> ban(HttpServletRequest request) {
    return door.administrator(
        request,
        (call, administrator) ->
            answer(
                desk.ban(call.number("user_id").orElse(0L), Optional.empty(), "", administrator)));
  }

  private Map<String, Object> change(QaCall call, long administrator) {
    var group = group(call.text("usergroup", "user_group"));
    if (group.isEmpty() && !call.text("usergroup", "user_group").isEmpty()) {
      return answer(MemberDesk.Outcome.UNFIT_GROUP);
    }
    var experience = experience(call.text("exp"));
    if (experience.isEmpty() && !call.text("exp").isEmpty()) {
      return QaAnswer.of(-1, "unfit experience");
    }
    var picture = call.text("headportrait", "head_portrait");
    var change = new MemberDesk.Change(call.text("nickname"), picture, group, experience);
    return answer(desk.change(call.number("user_id").orElse(0L), change, administrator));
  }

  private static Map<String, Object> answer(MemberDesk.Outcome outcome) {
    return switch (outcome) {
      case DONE -> QaAnswer.success();
      case NO_ADMINISTRATOR -> QaAnswer.unknownUser();
      case NO_SUCH_MEMBER -> QaAnswer.unknownTarget();
      case UNFIT_NICKNAME -> QaAnswer.of(-1, "unfit nickname");
      case UNKNOWN_PICTURE -> QaAnswer.of(-1, "unexpected picture");
      case UNFIT_GROUP -> QaAnswer.of(-1, "unfit user group");
    };
  }

  private static Optional<UserGroup> group(String text) {
    return text.matches("[0-6]")
        ? Optional.of(UserGroup.values()[Integer.parseInt(text)])
        : Optional.empty();
  }

  private static Optional<Integer> experience(String text) {
    return text.matches("[0-9]{1,10}")
        ? Optional.of(Long.parseLong(text))
            .filter(sum -> sum <= Integer.MAX_VALUE)
            .map(Long::intValue)
        : Optional.empty();
  }
}
