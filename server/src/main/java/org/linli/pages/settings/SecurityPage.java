package org.linli.pages.settings;

import java.util.Map;
import java.util.function.BiConsumer;
import org.linli.identity.PasskeyDesk;
import org.linli.identity.SecondFactor;
import org.linli.identity.SecondFactorDesk;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** How well an account is kept, and by what else than a password its owner signs in. */
@Controller
class SecurityPage {
  static final String HERE = "/settings/security";
  private final SecondFactor second;
  private final SecondFactorDesk desk;
  private final PasskeyDesk passkeys;

  SecurityPage(SecondFactor second, SecondFactorDesk desk, PasskeyDesk passkeys) {
    this.second = second;
    this.desk = desk;
    this.passkeys = passkeys;
  }

  @GetMapping(HERE)
  View show(Visit visit) {
    return page(visit, Form.blank());
  }

  View page(Visit visit, Form form) {
    var self = visit.member().id();
    var model =
        Map.of(
            "on",
            second.isOn(self),
            "left",
            second.codesLeft(self),
            "apps",
            desk.appPasswords(self),
            "passkeys",
            passkeys.of(self));
    return visit.page("settings/security", form, model);
  }

  /** Ends what is ticked, for who shows his password again. */
  View end(Visit visit, Form form, String boxes, String password, BiConsumer<Long, Long> end) {
    var self = visit.member().id();
    var ticked = form.numbers(boxes);
    if (ticked.isEmpty()) {
      form.refuse(password, "fault.nothing-ticked");
      return page(visit, form);
    }
    if (!desk.proved(self, form.value(password), visit.client())) {
      return refused(visit, form, password);
    }
    ticked.forEach(id -> end.accept(self, id));
    return visit.seeOther(HERE, "toast.ended");
  }

  View refused(Visit visit, Form form, String field) {
    form.refuse(field, "fault.old-password");
    return page(visit, form);
  }
}
