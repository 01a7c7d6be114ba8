package org.linli.pages.consultations;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.linli.identity.Members;
import org.linli.market.ConsultationBooking;
import org.linli.market.ConsultationBooking.Outcome;
import org.linli.market.ConsultationDraft;
import org.linli.market.Expert;
import org.linli.market.Experts;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.linli.pages.frame.Yuan;
import org.linli.pages.writing.Desk;
import org.linli.pages.writing.Texts;
import org.linli.wallet.RequestName;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Booking a consultation. */
@Controller
class BookingPage {
  private static final String BOOKING = "/people/{id:[0-9]{1,18}}/consult";
  private final ConsultationBooking booking;
  private final Experts experts;
  private final Members members;
  private final Desk desk;

  BookingPage(ConsultationBooking booking, Experts experts, Members members, Desk desk) {
    this.booking = booking;
    this.experts = experts;
    this.members = members;
    this.desk = desk;
  }

  @GetMapping(BOOKING)
  View ask(Visit visit, @PathVariable long id) {
    var form = Form.blank().with("request", UUID.randomUUID().toString());
    var fen = expert(visit, id).fen();
    return page(visit, form.with("price", fen == null ? "" : Yuan.text(fen)), id);
  }

  @PostMapping(BOOKING)
  View book(Visit visit, Form form, @PathVariable long id) {
    expert(visit, id);
    var content = form.required("content", Texts.LONGEST);
    var draft = new ConsultationDraft(content, moment(form, "starts"), moment(form, "ends"));
    var fen = Yuan.fen(form, "price");
    if (!desk.mayPost(visit)) {
      form.refuse(Form.WHOLE, "fault.may-not-post");
    }
    if (form.refused()) {
      return page(visit, form, id);
    }
    var name = form.value("request");
    var request = RequestName.fits(name) ? RequestName.of(name) : Optional.<RequestName>empty();
    var self = desk.acting(visit).id();
    return switch (booking.book(self, id, draft, OptionalLong.of(fen), request)) {
      case Outcome.Booked(var order) -> visit.seeOther("/consultations/" + order, "toast.booked");
      case Outcome.NoSuchExpert() -> throw new NotHere();
      case Outcome.Unfit() -> refused(visit, form, id, "content", "fault.content");
      case Outcome.SensitiveWord() -> refused(visit, form, id, "content", "fault.sensitive");
      case Outcome.UnfitTime() -> refused(visit, form, id, "starts", "fault.expert-time");
      case Outcome.OtherPrice() -> refused(visit, form, id, Form.WHOLE, "toast.other-price");
      case Outcome.TooPoor() -> refused(visit, form, id, Form.WHOLE, "fault.too-poor");
    };
  }

  private static Optional<Instant> moment(Form form, String name) {
    return form.value(name).isBlank() ? Optional.empty() : form.moment(name);
  }

  private View refused(Visit visit, Form form, long id, String field, String fault) {
    form.refuse(field, fault);
    return page(visit, form, id);
  }

  private Expert expert(Visit visit, long id) {
    return experts
        .find(id)
        .filter(expert -> expert.accepts() && visit.member().id() != id)
        .orElseThrow(NotHere::new);
  }

  private View page(Visit visit, Form form, long id) {
    var member = members.byId(id).orElseThrow(NotHere::new);
    return visit.page(
        "consultations/book", form, Map.of("member", member, "expert", expert(visit, id)));
  }
}
