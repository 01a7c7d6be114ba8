package org.linli.wire.qa;

import java.util.LinkedHashMap;
import java.util.Map;
import org.linli.identity.Member;
import org.linli.market.Application;
import org.linli.market.Licences;
import org.springframework.stereotype.Component;

/** An applicant with his licence, whose address opens for ten minutes. */
@Component
class ApplicantView {
  static final String LICENCE = "/api/account/get_license";
  private final Licences licences;

  ApplicantView(Licences licences) {
    this.licences = licences;
  }

  Map<String, Object> of(Application application, Member member, Site site) {
    var row = new LinkedHashMap<String, Object>();
    row.put("userID", member.id());
    row.put("user_id", member.id());
    row.put("nickname", member.shownNickname());
    row.put("level", member.standing().number());
    row.put("group", Group.of(member.userGroup()));
    row.put("status", Status.of(member));
    row.put("license_type", application.licenceType());
    row.put("specialist_license", address(application.licence(), site));
    row.put("create_time", Moments.full(application.appliedAt()));
    return row;
  }

  private String address(String licence, Site site) {
    if (licence == null) {
      return "";
    }
    var ticket = licences.ticket(licence);
    var query = "?license=%s&until=%d&seal=%s".formatted(licence, ticket.until(), ticket.seal());
    return site.at(LICENCE + query);
  }
}
