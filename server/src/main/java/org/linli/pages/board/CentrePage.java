package org.linli.pages.board;

import java.util.Map;
import org.linli.identity.Reader;
import org.linli.market.DemandDays;
import org.linli.market.DemandFigures;
import org.linli.market.DemandPosting;
import org.linli.market.Demands;
import org.linli.market.OwnSignUps;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Paging;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** A member's part in the market: his demands, and those for which he has signed up. */
@Controller
class CentrePage {
  private static final int DAYS = 30;
  private final Demands demands;
  private final OwnSignUps signUps;
  private final DemandFigures figures;
  private final DemandDays days;
  private final DemandPosting posting;
  private final DemandItems items;

  CentrePage(
      Demands demands,
      OwnSignUps signUps,
      DemandFigures figures,
      DemandDays days,
      DemandPosting posting,
      DemandItems items) {
    this.demands = demands;
    this.signUps = signUps;
    this.figures = figures;
    this.days = days;
    this.posting = posting;
    this.items = items;
  }

  @GetMapping("/board/mine")
  View mine(Visit visit, Form form) {
    var self = visit.member().id();
    var paging = Paging.of(form);
    var read = demands.by(self, Reader.member(self), paging.offset(), paging.limit());
    return visit.page(
        "board/mine",
        Map.of(
            "items", items.of(Paging.shown(read)),
            "sums", figures.of(self),
            "days", days.of(self, DAYS),
            "more", paging.next(read),
            "posts", posting.isOpenTo(self)));
  }

  @GetMapping("/board/signed")
  View signed(Visit visit, Form form) {
    var self = visit.member().id();
    var paging = Paging.of(form);
    var read = signUps.of(self, paging.offset(), paging.limit());
    return visit.page(
        "board/signed",
        Map.of(
            "signUps", Paging.shown(read),
            "more", paging.next(read),
            "posts", posting.isOpenTo(self)));
  }
}
