package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.market.OwnSignUps;
import org.linli.market.SignUps;
import org.linli.market.SigningUp;
import org.springframework.web.bind.annotation.RestController;

/** Signing up for demands, and what became of it. */
@RestController
class OwnSignUpCalls {
  private final QaDoor door;
  private final SigningUp signing;
  private final SignUps signUps;
  private final OwnSignUps own;
  private final DemandView view;

  OwnSignUpCalls(QaDoor door, SigningUp signing, SignUps signUps, OwnSignUps own, DemandView view) {
    this.door = door;
    this.signing = signing;
    this.signUps = signUps;
    this.own = own;
    this.view = view;
  }

  @Route("/api/board/sign_to_demand")
  Map<String, Object> sign(HttpServletRequest request) {
    return door.author(
        request,
        (call, account) ->
            switch (signing.sign(account, DemandDrafts.id(call))) {
              case SIGNED -> QaAnswer.success();
              case NO_SUCH_DEMAND -> QaAnswer.of(-1, "unexpected demand");
              case OWN_DEMAND -> QaAnswer.of(-1, "one's own demand");
              case REFUSED -> QaAnswer.of(-1, "the sign-up was refused");
              case NOT_OPEN -> QaAnswer.of(-1, "the demand is in another state");
              case NOT_ADMITTED -> QaAnswer.of(-1, "unexpected user group");
              case TOO_OFTEN -> QaAnswer.of(-1, "too many requests");
            });
  }

  @Route("/api/board/get_sign_state")
  Map<String, Object> state(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) ->
            signUps
                .of(account, DemandDrafts.id(call))
                .map(state -> QaAnswer.success(Map.of("state", SignUpView.number(state))))
                .orElseGet(() -> QaAnswer.of(-1, "not signed up")));
  }

  @Route("/api/board/get_my_demand")
  Map<String, Object> mine(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) -> {
          var page = call.page();
          var found = own.of(account, page.offset(), page.limit());
          return QaAnswer.success(view.signedUp(found, call.site()));
        });
  }
}
