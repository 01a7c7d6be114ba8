package org.linli.pages.entry;

import org.linli.identity.SteppedSignIn;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The second step of signing in, for who has set up an authenticator app. */
@Controller
class SecondStepPage {
  private static final int LONGEST_CODE = 20;
  private final SteppedSignIn signIn;
  private final Welcoming welcoming;

  SecondStepPage(SteppedSignIn signIn, Welcoming welcoming) {
    this.signIn = signIn;
    this.welcoming = welcoming;
  }

  static View asked(Visit visit, Form form, String login, String ticket) {
    return visit.page("entry/second-step", form.with("login", login).with("ticket", ticket));
  }

  @PostMapping("/sign-in/second")
  View enter(Visit visit, Form form) {
    var code = form.required("code", LONGEST_CODE);
    if (form.refused()) {
      return visit.page("entry/second-step", form);
    }
    var leaving = welcoming.leaving(form.value("login"));
    return switch (signIn.withCode(form.value("ticket"), code)) {
      case SteppedSignIn.Outcome.SignedIn(var token) -> welcoming.in(visit, form, token, leaving);
      case SteppedSignIn.Outcome.Refused(), SteppedSignIn.Outcome.CodeOwed _ -> {
        form.refuse("code", "fault.second");
        yield visit.page("entry/second-step", form);
      }
      case SteppedSignIn.Outcome.Expired() -> visit.seeOther("/sign-in");
    };
  }
}
