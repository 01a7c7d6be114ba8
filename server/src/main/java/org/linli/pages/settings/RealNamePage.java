package org.linli.pages.settings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.linli.identity.IdCard;
import org.linli.identity.IdCards;
import org.linli.identity.OwnRealNames;
import org.linli.identity.RealName;
import org.linli.identity.RealNameClaim;
import org.linli.identity.RealNameDetails;
import org.linli.identity.RealNames;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.linli.vision.card.Card;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Who a member says he is, and what of it may change. */
@Controller
class RealNamePage {
  static final String HERE = "/settings/real-name";
  private static final int LONGEST = 50;
  private static final int LONGEST_ADDRESS = 200;
  private final RealNames realNames;
  private final OwnRealNames own;
  private final IdCards cards;

  RealNamePage(RealNames realNames, OwnRealNames own, IdCards cards) {
    this.realNames = realNames;
    this.own = own;
    this.cards = cards;
  }

  @GetMapping(HERE)
  View show(Visit visit) {
    var self = visit.member().id();
    var kept = own.of(self);
    var card = cards.of(self);
    return page(
        visit, kept.map(RealNamePage::filled).orElseGet(() -> ReadForm.of(card)), kept, card);
  }

  @PostMapping(HERE)
  View save(Visit visit, Form form) {
    var self = visit.member().id();
    var kept = own.of(self);
    var details = details(form);
    if (!form.refused() && kept.isEmpty()) {
      declare(form, self, details);
    } else if (!form.refused()) {
      switch (own.amend(self, _ -> details)) {
        case DONE -> {}
        case NOT_DECLARED -> throw new NotHere();
        case UNFIT -> form.refuse(Form.WHOLE, "fault.real-name");
      }
    }
    return form.refused()
        ? page(visit, form, kept, cards.of(self))
        : visit.seeOther(HERE, "toast.saved");
  }

  private void declare(Form form, long self, RealNameDetails details) {
    var claim =
        new RealNameClaim(
            form.required("name", LONGEST),
            Optional.empty(),
            Optional.empty(),
            details.nationality(),
            details.address(),
            form.required("number", LONGEST),
            details.card());
    if (form.refused()) {
      return;
    }
    switch (realNames.declareOnce(self, claim)) {
      case DONE -> {}
      case NO_SUCH_MEMBER, ALREADY_CONFIRMED -> throw new NotHere();
      case UNFIT -> form.refuse("number", "fault.id-number");
      case DUPLICATE -> form.refuse("number", "fault.id-number.taken");
    }
  }

  private static RealNameDetails details(Form form) {
    var card = new IdCard(form.text("organization", LONGEST), day(form, "start"), day(form, "end"));
    return new RealNameDetails(
        form.text("nation", LONGEST), form.text("address", LONGEST_ADDRESS), card);
  }

  private static LocalDate day(Form form, String name) {
    var text = form.value(name).strip();
    try {
      return text.isEmpty()
          ? null
          : LocalDate.parse(text.substring(0, Math.min(10, text.length())));
    } catch (DateTimeException e) {
      form.refuse(name, "fault.birthday");
      return null;
    }
  }

  private static Form filled(RealName kept) {
    return Form.blank()
        .with("nation", kept.nationality())
        .with("address", kept.address())
        .with("organization", kept.card().organization())
        .with("start", text(kept.card().validFrom()))
        .with("end", text(kept.card().validUntil()));
  }

  static String text(LocalDate day) {
    return day == null ? "" : day.toString();
  }

  static View page(Visit visit, Form form, Optional<RealName> kept, Card card) {
    return visit.page("settings/real-name", form, Map.of("kept", kept, "card", card));
  }
}
