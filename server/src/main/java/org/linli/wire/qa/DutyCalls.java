package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.linli.identity.Duty;
import org.linli.identity.DutyDesk;
import org.springframework.web.bind.annotation.RestController;

/** Handing the work of the back office to members, beyond the document and in its envelope. */
@RestController
class DutyCalls {
  private final QaDoor door;
  private final DutyDesk desk;

  DutyCalls(QaDoor door, DutyDesk desk) {
    this.door = door;
    this.desk = desk;
  }

  @Route("/api/account/set_duty")
  Map<String, Object> set(HttpServletRequest request) {
    return door.administrator(
        request,
        (call, administrator) -> {
          var duty = duty(call.text("duty"));
          if (duty.isEmpty() || !call.text("on").matches("[01]")) {
            return QaAnswer.of(-1, "unexpected duty");
          }
          var given = call.text("on").equals("1");
          return switch (desk.set(
              call.number("user_id").orElse(0L), duty.get(), given, administrator)) {
            case DONE -> QaAnswer.success();
            case NO_ADMINISTRATOR -> QaAnswer.unknownUser();
            case NO_SUCH_MEMBER -> QaAnswer.unknownTarget();
            case BANNED -> QaAnswer.of(-1, "unfit user group");
          };
        });
  }

  private static Optional<Duty> duty(String text) {
    return Arrays.stream(Duty.values())
        .filter(duty -> duty.name().equalsIgnoreCase(text))
        .findAny();
  }
}
