package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.market.Applications;
import org.linli.market.Profession;
import org.springframework.web.bind.annotation.RestController;

/** Applying to be a specialist or an enterprise, with the picture of a licence. */
@RestController
class ApplicationCalls {
  private final QaDoor door;
  private final Applications applications;

  ApplicationCalls(QaDoor door, Applications applications) {
    this.door = door;
    this.applications = applications;
  }

  @Route("/api/specialist/request_upgrade")
  Map<String, Object> specialist(HttpServletRequest request) {
    return apply(request, Profession.SPECIALIST);
  }

  @Route("/api/enterprise/request_enterprise_upgrade")
  Map<String, Object> enterprise(HttpServletRequest request) {
    return apply(request, Profession.ENTERPRISE);
  }

  private Map<String, Object> apply(HttpServletRequest request, Profession profession) {
    return door.author(
        request,
        (call, account) -> {
          var licence = call.parameters().file("license").orElse(new byte[0]);
          var type = call.text("license_type");
          return switch (applications.apply(account, profession, type, licence)) {
            case APPLIED -> QaAnswer.success();
            case NO_SUCH_MEMBER -> QaAnswer.unknownUser();
            case NOT_AN_ORDINARY_MEMBER -> QaAnswer.of(-1, "unexpected user group");
            case UNFIT_LICENCE -> QaAnswer.of(-1, "unexpected license");
          };
        });
  }
}
