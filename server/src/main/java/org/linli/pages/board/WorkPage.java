package org.linli.pages.board;

import java.util.List;
import java.util.Map;
import org.linli.identity.Reader;
import org.linli.market.Demand;
import org.linli.market.Demands;
import org.linli.market.MilestonePlans;
import org.linli.market.Milestones;
import org.linli.market.SignUp;
import org.linli.market.SignUps;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.linli.pages.frame.Yuan;
import org.linli.pages.writing.Desk;
import org.linli.pages.writing.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The work of a demand between its owner and who does it: sign-ups and milestones. */
@Controller
class WorkPage {
  private static final int MOST = 500;
  private final Demands demands;
  private final SignUps signUps;
  private final Milestones milestones;
  private final MilestonePlans plans;
  private final DemandItems items;
  private final Desk desk;

  WorkPage(
      Demands demands,
      SignUps signUps,
      Milestones milestones,
      MilestonePlans plans,
      DemandItems items,
      Desk desk) {
    this.demands = demands;
    this.signUps = signUps;
    this.milestones = milestones;
    this.plans = plans;
    this.items = items;
    this.desk = desk;
  }

  @GetMapping("/demands/{id:[0-9]{1,18}}/work")
  View show(Visit visit, @PathVariable long id) {
    return page(visit, Form.blank(), side(visit, id));
  }

  @PostMapping("/demands/{id:[0-9]{1,18}}/milestones")
  View plan(Visit visit, Form form, @PathVariable long id) {
    var self = desk.acting(visit).id();
    var demand = side(visit, id);
    var title = form.required("title", Texts.LONGEST_TITLE);
    var fen = Yuan.fen(form, "price");
    var member = form.numbers("member").stream().findFirst().orElse(0L);
    if (!form.refused()) {
      switch (plans.plan(self, id, member, title, fen)) {
        case MilestonePlans.Outcome.Planned(_) -> {}
        case MilestonePlans.Outcome.NoSuchDemand(), MilestonePlans.Outcome.NotTheOwner() ->
            throw new NotHere();
        case MilestonePlans.Outcome.NotNow(), MilestonePlans.Outcome.NotConfirmed() ->
            form.refuse(Form.WHOLE, "fault.not-now");
        case MilestonePlans.Outcome.Unfit() -> form.refuse("price", "fault.price");
        case MilestonePlans.Outcome.TooMany() -> form.refuse(Form.WHOLE, "fault.too-often");
      }
    }
    return form.refused()
        ? page(visit, form, demand)
        : visit.seeOther("/demands/" + id + "/work", "toast.saved");
  }

  /** The demand, also a removed one, for its owner and those whom he has taken. */
  private Demand side(Visit visit, long id) {
    var self = visit.member().id();
    return demands
        .find(id, Reader.ADMINISTRATOR)
        .filter(one ->
            one.author().id() == self
                || signUps.of(self, id).filter(SignUp.State.CONFIRMED::equals).isPresent())
        .orElseThrow(NotHere::new);
  }

  private View page(Visit visit, Form form, Demand demand) {
    var self = visit.member().id();
    var owner = demand.author().id() == self;
    return visit.page(
        "board/work",
        form,
        Map.of(
            "item",
            items.of(demand),
            "owner",
            owner,
            "signUps",
            owner ? signUps.to(demand.id(), 0, MOST) : List.of(),
            "milestones",
            milestones.of(demand.id(), Reader.member(self))));
  }
}
