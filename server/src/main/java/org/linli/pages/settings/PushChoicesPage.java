package org.linli.pages.settings;

import java.util.Arrays;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.linli.social.PushChoice;
import org.linli.social.PushChoices;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Of what a member wants to be told while he does not look. */
@Controller
class PushChoicesPage {
  private final PushChoices choices;

  PushChoicesPage(PushChoices choices) {
    this.choices = choices;
  }

  @PostMapping("/settings/notices/away")
  View save(Visit visit, Form form) {
    var account = visit.member().id();
    var talk =
        Arrays.stream(PushChoice.Talk.values())
            .filter(one -> one.name().equalsIgnoreCase(form.value("talk")))
            .findAny()
            .orElseGet(() -> choices.of(account).talk());
    choices.choose(account, new PushChoice(talk, form.ticked("falls"), form.ticked("letters")));
    return visit.seeOther("/settings/notices", "toast.saved");
  }
}
