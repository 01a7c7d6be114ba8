package org.linli.pages.board;

import java.util.Map;
import org.linli.market.DemandViews;
import org.linli.market.Demands;
import org.linli.market.SignUps;
import org.linli.market.SigningUp;
import org.linli.media.Prose;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.linli.pages.writing.Desk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** A demand, and signing up for it. */
@Controller
class DemandPage {
  private final Demands demands;
  private final DemandViews views;
  private final SignUps signUps;
  private final SigningUp signing;
  private final DemandItems items;
  private final Desk desk;

  DemandPage(
      Demands demands,
      DemandViews views,
      SignUps signUps,
      SigningUp signing,
      DemandItems items,
      Desk desk) {
    this.demands = demands;
    this.views = views;
    this.signUps = signUps;
    this.signing = signing;
    this.items = items;
    this.desk = desk;
  }

  @GetMapping("/demands/{id:[0-9]{1,18}}")
  View show(Visit visit, @PathVariable long id) {
    var demand = demands.find(id, desk.reader(visit)).orElseThrow(NotHere::new);
    views.viewed(id);
    var self = visit.self().map(one -> one.id()).orElse(0L);
    return visit.page(
        "board/demand",
        Map.of(
            "item", items.of(demand),
            "html", new Prose(demand.content()).html(),
            "sign", signUps.of(self, id).map(DemandItem::key).orElse(""),
            "mine", self != 0 && demand.author().id() == self));
  }

  @PostMapping("/demands/{id:[0-9]{1,18}}/sign")
  View sign(Visit visit, @PathVariable long id) {
    var toast =
        switch (signing.sign(desk.acting(visit).id(), id)) {
          case SIGNED -> "toast.signed-up";
          case NO_SUCH_DEMAND -> throw new NotHere();
          case OWN_DEMAND, NOT_ADMITTED -> "toast.not-admitted";
          case REFUSED -> "toast.sign-up-refused";
          case NOT_OPEN -> "toast.not-open";
          case TOO_OFTEN -> "toast.too-often";
        };
    return visit.seeOther("/demands/" + id, toast);
  }
}
