package org.linli.pages.consultations;

import java.util.Map;
import org.linli.market.ConsultationMessages;
import org.linli.market.ConsultationOutcome;
import org.linli.market.Consultations;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Shows a consultation to one of the two, and what came of what he did. */
@Component
class Counter {
  private static final int MOST = 1_000;
  private final Consultations consultations;
  private final ConsultationMessages messages;

  Counter(Consultations consultations, ConsultationMessages messages) {
    this.consultations = consultations;
    this.messages = messages;
  }

  View page(Visit visit, Form form, long id) {
    var self = visit.member().id();
    var order = consultations.find(id, self).orElseThrow(NotHere::new);
    var said = messages.of(id, self, 0, MOST).stream().map(Said::of).toList();
    return visit.page(
        "consultations/one", form, Map.of("sight", Sight.of(order, self), "said", said));
  }

  /** Back to the consultation, or to the form that was refused. */
  View done(Visit visit, Form form, String field, long id, ConsultationOutcome outcome) {
    var here = "/consultations/" + id;
    return switch (outcome) {
      case DONE -> visit.seeOther(here);
      case NO_SUCH_CONSULTATION -> throw new NotHere();
      case NOT_POSSIBLE -> visit.seeOther(here, "toast.not-possible");
      case UNFIT -> refused(visit, form, field, id, "fault.content");
      case SENSITIVE_WORD -> refused(visit, form, field, id, "fault.sensitive");
    };
  }

  View refused(Visit visit, Form form, String field, long id, String fault) {
    form.refuse(field, fault);
    return page(visit, form, id);
  }
}
