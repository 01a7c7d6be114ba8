package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.market.Decisions;
import org.linli.market.Profession;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Deciding about applications, under the paths that are misspelt and those that are not. */
@RestController
class DecisionCalls {
  private final QaDoor door;
  private final Decisions decisions;

  DecisionCalls(QaDoor door, Decisions decisions) {
    this.door = door;
    this.decisions = decisions;
  }

  /** The document gives the same path to a change of a member, which is a POST. */
  @GetMapping("/api/account/comfirm_specialist")
  Map<String, Object> confirmMisspelt(HttpServletRequest request) {
    return confirm(request, Profession.SPECIALIST);
  }

  @Route("/api/account/confirm_specialist")
  Map<String, Object> confirmSpecialist(HttpServletRequest request) {
    return confirm(request, Profession.SPECIALIST);
  }

  @Route({"/api/account/comfirm_enterprise", "/api/account/confirm_enterprise"})
  Map<String, Object> confirmEnterprise(HttpServletRequest request) {
    return confirm(request, Profession.ENTERPRISE);
  }

  @Route("/api/account/refuse_specialist")
  Map<String, Object> refuseSpecialist(HttpServletRequest request) {
    return refuse(request, Profession.SPECIALIST);
  }

  @Route("/api/account/refuse_enterprise")
  Map<String, Object> refuseEnterprise(HttpServletRequest request) {
    return refuse(request, Profession.ENTERPRISE);
  }

  private Map<String, Object> confirm(HttpServletRequest request, Profession profession) {
    return door.verifier(
        request,
        (call, administrator) ->
            answer(decisions.confirm(applicant(call), profession, administrator)));
  }

  private Map<String, Object> refuse(HttpServletRequest request, Profession profession) {
    return door.verifier(
        request,
        (call, administrator) ->
            answer(decisions.refuse(applicant(call), profession, administrator)));
  }

  private static long applicant(QaCall call) {
    return call.number("user_id").orElse(0L);
  }

  private static Map<String, Object> answer(Decisions.Outcome outcome) {
    return switch (outcome) {
      case DECIDED -> QaAnswer.success();
      case NO_SUCH_MEMBER -> QaAnswer.unknownTarget();
      case NOT_AN_APPLICANT -> QaAnswer.of(-2, "the user is not an applicant");
    };
  }
}
