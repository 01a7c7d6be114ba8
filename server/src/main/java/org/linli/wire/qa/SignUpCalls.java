package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.market.Demands;
import org.linli.market.SignUpDecisions;
import org.linli.market.SignUps;
import org.springframework.web.bind.annotation.RestController;

/** What the owner of a demand sees of those who have signed up, and says to them. */
@RestController
class SignUpCalls {
  private final QaDoor door;
  private final Demands demands;
  private final SignUps signUps;
  private final SignUpDecisions decisions;
  private final Readers readers;
  private final SignUpView view;

  SignUpCalls(
      QaDoor door,
      Demands demands,
      SignUps signUps,
      SignUpDecisions decisions,
      Readers readers,
      SignUpView view) {
    this.door = door;
    this.demands = demands;
    this.signUps = signUps;
    this.decisions = decisions;
    this.readers = readers;
    this.view = view;
  }

  private interface Deciding {
    SignUpDecisions.Outcome decide(long owner, long demand, long account);
  }

  @Route("/api/enterprise/get_signed_users")
  Map<String, Object> all(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) -> {
          var reader = readers.of(account);
          var page = call.page();
          return demands
              .find(DemandDrafts.id(call), reader)
              .filter(demand -> reader.knows(demand.author().id()))
              .map(demand -> signUps.to(demand.id(), page.offset(), page.limit()))
              .map(found -> QaAnswer.success(view.rows(found, call.site())))
              .orElseGet(() -> QaAnswer.of(-1, "unexpected demand"));
        });
  }

  @Route("/api/enterprise/confirm_signed_user")
  Map<String, Object> confirm(HttpServletRequest request) {
    return decide(request, decisions::confirm);
  }

  @Route("/api/enterprise/refuse_signed_user")
  Map<String, Object> refuse(HttpServletRequest request) {
    return decide(request, decisions::refuse);
  }

  @Route("/api/enterprise/un_refuse_signed_user")
  Map<String, Object> takeBack(HttpServletRequest request) {
    return decide(request, decisions::takeBack);
  }

  private Map<String, Object> decide(HttpServletRequest request, Deciding deciding) {
    return door.author(
        request,
        (call, owner) -> {
          var account = call.number("user_id").orElse(0L);
          return switch (deciding.decide(owner, DemandDrafts.id(call), account)) {
            case DECIDED -> QaAnswer.success();
            case NO_SUCH_DEMAND -> QaAnswer.of(-1, "unexpected demand");
            case NOT_THE_OWNER -> QaAnswer.of(-1, "not the owner");
            case NO_SUCH_SIGN_UP -> QaAnswer.of(-1, "unexpected sign-up");
            case NOT_NOW -> QaAnswer.of(-1, "the sign-up is in another state");
          };
        });
  }
}
