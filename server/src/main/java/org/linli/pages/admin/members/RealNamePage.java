package org.linli.pages.admin.members;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import org.linli.identity.IdCards;
import org.linli.identity.Members;
import org.linli.identity.RealNameState;
import org.linli.identity.RealNames;
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

/** Who a member says he is, number and all; the look is logged. */
@Controller
class RealNamePage {
  private static final String LIST = "/admin/real-names";
  private final RealNames realNames;
  private final Members members;
  private final IdCards cards;

  RealNamePage(RealNames realNames, Members members, IdCards cards) {
    this.realNames = realNames;
    this.members = members;
    this.cards = cards;
  }

  @GetMapping("/admin/real-names/{id:[0-9]{1,18}}")
  View show(Visit visit, @PathVariable long id) {
    var self = Staff.verifier(visit);
    var member = members.byId(id).orElseThrow(NotHere::new);
    var name = realNames.shown(id, self.id()).orElseThrow(NotHere::new);
    var card = cards.of(id);
    return visit.page(
        "admin/members/real-name",
        Map.of("member", member, "name", name, "card", card, "lines", CardLine.of(name, card)));
  }

  @PostMapping("/admin/real-names/{id:[0-9]{1,18}}/pass")
  View pass(Visit visit, Form form, @PathVariable long id) {
    var self = Staff.verifier(visit);
    return done(visit, realNames.confirmSeen(id, seen(form), self.id()));
  }

  @PostMapping("/admin/real-names/{id:[0-9]{1,18}}/refuse")
  View refuse(Visit visit, Form form, @PathVariable long id) {
    var self = Staff.verifier(visit);
    if (!Sure.said(form)) {
      var question =
          visit.say(
              "real-name.sure.refuse", members.byId(id).orElseThrow(NotHere::new).shownNickname());
      return Sure.ask(visit, form, question, LIST + '/' + id, "seen", "state");
    }
    var state =
        form.value("state").equals("confirmed") ? RealNameState.CONFIRMED : RealNameState.WAITING;
    return done(visit, realNames.refuseSeen(id, state, seen(form), self.id()));
  }

  private static View done(Visit visit, boolean done) {
    return visit.seeOther(LIST, done ? "toast.decided" : "toast.too-late");
  }

  private static Instant seen(Form form) {
    try {
      return Instant.parse(form.value("seen"));
    } catch (DateTimeException e) {
      return Instant.EPOCH;
    }
  }
}
