package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Function;
import org.linli.identity.RealNameClaim;
import org.linli.identity.RealNames;
import org.springframework.web.bind.annotation.RestController;

/** Saying who one is, and confirming or refusing it. */
@RestController
class RealNameCalls {
  private final QaDoor door;
  private final RealNames realNames;

  RealNameCalls(QaDoor door, RealNames realNames) {
    this.door = door;
    this.realNames = realNames;
  }

  @Route("/api/account/set_verify_info")
  Map<String, Object> declare(HttpServletRequest request) {
    return door.author(
        request,
        (call, account) ->
            written(call, QaAnswer.unknownUser(), claim -> realNames.declare(account, claim)));
  }

  @Route("/api/account/verify")
  Map<String, Object> confirm(HttpServletRequest request) {
    return door.verifier(
        request,
        (call, administrator) -> {
          long member = call.number("user_id").orElse(0L);
          return written(
              call,
              QaAnswer.unknownTarget(),
              claim -> realNames.confirm(member, claim, administrator));
        });
  }

  @Route("/api/account/not_verify")
  Map<String, Object> refuse(HttpServletRequest request) {
    return door.verifier(
        request,
        (call, administrator) ->
            switch (realNames.refuse(call.number("user_id").orElse(0L), administrator)) {
              case REFUSED -> QaAnswer.success();
              case NO_SUCH_MEMBER -> QaAnswer.unknownTarget();
              case NOTHING_TO_REFUSE -> QaAnswer.of(-1, "nothing to refuse");
            });
  }

  private static Map<String, Object> written(
      QaCall call, Map<String, Object> unknown, Function<RealNameClaim, RealNames.Outcome> write) {
    return switch (RealNameForm.read(call).map(write).orElse(RealNames.Outcome.UNFIT)) {
      case DONE -> QaAnswer.success();
      case NO_SUCH_MEMBER -> unknown;
      case UNFIT -> QaAnswer.of(-1, "unfit real name");
      case DUPLICATE -> QaAnswer.of(-1, "the number belongs to another user");
      case ALREADY_CONFIRMED -> QaAnswer.of(-1, "the real name has been confirmed");
    };
  }
}
