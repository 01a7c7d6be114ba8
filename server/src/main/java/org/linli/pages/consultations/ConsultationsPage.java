package org.linli.pages.consultations;

import java.util.List;
import java.util.Map;
import org.linli.market.Consultation;
import org.linli.market.Consultations;
import org.linli.market.Experts;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Paging;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** What a member has booked, and what was booked with him. */
@Controller
class ConsultationsPage {
  private final Consultations consultations;
  private final Experts experts;

  ConsultationsPage(Consultations consultations, Experts experts) {
    this.consultations = consultations;
    this.experts = experts;
  }

  @GetMapping("/consultations")
  View booked(Visit visit, Form form) {
    var paging = Paging.of(form);
    var self = visit.member().id();
    return page(visit, paging, consultations.of(self, paging.offset(), paging.limit()), false);
  }

  @GetMapping("/consultations/received")
  View received(Visit visit, Form form) {
    var paging = Paging.of(form);
    var self = visit.member().id();
    var read = consultations.withExpert(self, paging.offset(), paging.limit());
    return page(visit, paging, read, true);
  }

  private View page(Visit visit, Paging paging, List<Consultation> read, boolean received) {
    var self = visit.member().id();
    var shown = Paging.shown(read).stream().map(order -> Sight.of(order, self)).toList();
    return visit.page(
        "consultations/list",
        Map.of(
            "sights",
            shown,
            "more",
            paging.next(read),
            "received",
            received,
            "expert",
            received || experts.find(self).isPresent()));
  }
}
