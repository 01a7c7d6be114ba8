package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.linli.identity.Member;
import org.linli.identity.Members;
import org.linli.market.Applications;
import org.springframework.web.bind.annotation.RestController;

/** Applicants as administrators look at them; every look is logged. */
@RestController
class ApplicantCalls {
  private final QaDoor door;
  private final Members members;
  private final Applications applications;
  private final ApplicantView applicants;

  ApplicantCalls(
      QaDoor door, Members members, Applications applications, ApplicantView applicants) {
    this.door = door;
    this.members = members;
    this.applications = applications;
    this.applicants = applicants;
  }

  @Route("/api/account/get_specialist_info")
  Map<String, Object> applicant(HttpServletRequest request) {
    return door.verifier(
        request,
        (call, administrator) ->
            call.number("user_id")
                .flatMap(members::byId)
                .flatMap(member -> latest(member, call.site(), administrator))
                .map(QaAnswer::success)
                .orElseGet(QaAnswer::unknownTarget));
  }

  private Optional<Map<String, Object>> latest(Member member, Site site, long administrator) {
    return applications.shown(member.id(), administrator).stream()
        .findFirst()
        .map(application -> applicants.of(application, member, site));
  }
}
