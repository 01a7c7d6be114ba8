package org.linli.pages.admin.members;

import java.util.Locale;
import java.util.Map;
import org.linli.identity.Member;
import org.linli.identity.Members;
import org.linli.market.Applications;
import org.linli.market.Decisions;
import org.linli.market.Profession;
import org.linli.pages.admin.Staff;
import org.linli.pages.admin.Sure;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** An application with its licence, and the decision. */
@Controller
class ApplicationPage {
  private static final String LIST = "/admin/applications";
  private static final String ONE = LIST + "/{profession:specialist|enterprise}/{id:[0-9]{1,18}}";
  private final Applications applications;
  private final Decisions decisions;
  private final LicenceImages licences;
  private final Members members;

  ApplicationPage(
      Applications applications, Decisions decisions, LicenceImages licences, Members members) {
    this.applications = applications;
    this.decisions = decisions;
    this.licences = licences;
    this.members = members;
  }

  @GetMapping(ONE)
  View show(Visit visit, @PathVariable String profession, @PathVariable long id) {
    var self = Staff.verifier(visit);
    var member = member(id);
    var application =
        applications.shown(id, self.id()).stream()
            .filter(one -> key(one.profession()).equals(profession))
            .findFirst()
            .orElseThrow(NotHere::new);
    return visit.page(
        "admin/members/application",
        Map.of(
            "member",
            member,
            "application",
            application,
            "licence",
            application.licence() == null ? "" : licences.address(application.licence())));
  }

  @PostMapping(ONE + "/confirm")
  View confirm(Visit visit, @PathVariable String profession, @PathVariable long id) {
    var self = Staff.verifier(visit);
    return done(visit, decisions.confirm(id, profession(profession), self.id()));
  }

  @PostMapping(ONE + "/refuse")
  View refuse(Visit visit, Form form, @PathVariable String profession, @PathVariable long id) {
    var self = Staff.verifier(visit);
    if (!Sure.said(form)) {
      var question = visit.say("application.sure.refuse", member(id).shownNickname());
      return Sure.ask(visit, form, question, LIST + '/' + profession + '/' + id);
    }
    return done(visit, decisions.refuse(id, profession(profession), self.id()));
  }

  private static View done(Visit visit, Decisions.Outcome outcome) {
    return switch (outcome) {
      case DECIDED -> visit.seeOther(LIST, "toast.decided");
      case NOT_AN_APPLICANT -> visit.seeOther(LIST, "toast.too-late");
      case NO_SUCH_MEMBER -> throw new NotHere();
    };
  }

  private Member member(long id) {
    return members.byId(id).orElseThrow(NotHere::new);
  }

  static String key(Profession profession) {
    return profession.name().toLowerCase(Locale.ROOT);
  }

  private static Profession profession(String key) {
    return Profession.valueOf(key.toUpperCase(Locale.ROOT));
  }
}
