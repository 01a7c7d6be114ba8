package org.linli.pages.consultations;

import java.util.Map;
import org.linli.market.Expert;
import org.linli.market.Experts;
import org.linli.market.WeeklyTimes;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.linli.pages.frame.Yuan;
import org.linli.pages.writing.Desk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** What an expert has earned, who follows and reads him, and what he asks. */
@Controller
class ExpertPage {
  private static final int LONGEST = 2_000;
  private final Figures figures;
  private final Experts experts;
  private final Desk desk;

  ExpertPage(Figures figures, Experts experts, Desk desk) {
    this.figures = figures;
    this.experts = experts;
    this.desk = desk;
  }

  @GetMapping("/expert")
  View show(Visit visit) {
    var self = visit.member().id();
    var expert = experts.find(self).orElseThrow(NotHere::new);
    return visit.page(
        "consultations/centre",
        Map.of("sums", figures.sums(self), "days", figures.days(self), "expert", expert));
  }

  @GetMapping("/expert/settings")
  View ask(Visit visit) {
    var expert = experts.find(visit.member().id()).orElseThrow(NotHere::new);
    var form =
        Form.blank()
            .with("price", expert.fen() == null ? "" : Yuan.text(expert.fen()))
            .with("times", expert.times().text().replace(",", "\n"))
            .with("description", expert.description());
    return page(visit, expert.accepts() ? form.with("accepts", "yes") : form);
  }

  @PostMapping("/expert/settings")
  View set(Visit visit, Form form) {
    var self = desk.acting(visit).id();
    var times = WeeklyTimes.read(form.text("times", LONGEST).replace("\r", ""));
    if (times.isEmpty()) {
      form.refuse("times", "fault.times");
    }
    var price = form.value("price").isBlank() ? null : Long.valueOf(Yuan.fen(form, "price"));
    var description = form.text("description", LONGEST);
    if (form.refused()) {
      return page(visit, form);
    }
    var wanted = new Expert(price, times.get(), description, form.ticked("accepts"));
    return switch (experts.set(self, wanted)) {
      case SET -> visit.seeOther("/expert", "toast.saved");
      case NOT_A_SPECIALIST -> throw new NotHere();
      case UNFIT -> {
        form.refuse("price", "fault.price");
        yield page(visit, form);
      }
      case SENSITIVE_WORD -> {
        form.refuse("description", "fault.sensitive");
        yield page(visit, form);
      }
    };
  }

  private static View page(Visit visit, Form form) {
    return visit.page("consultations/settings", form);
  }
}
