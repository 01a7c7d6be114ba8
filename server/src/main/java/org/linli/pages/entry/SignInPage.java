package org.linli.pages.entry;

import java.util.Map;
import org.linli.demo.DemoAccounts;
import org.linli.identity.Sessions;
import org.linli.identity.SteppedSignIn;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.linli.pages.frame.Way;
import org.linli.social.PushSubscriptions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Signing in with a password, and out. */
@Controller
class SignInPage {
  private static final int LONGEST_NAME = 320;
  private final SteppedSignIn signIn;
  private final Sessions sessions;
  private final Welcoming welcoming;
  private final DemoAccounts demo;
  private final PushSubscriptions pushes;

  SignInPage(
      SteppedSignIn signIn,
      Sessions sessions,
      Welcoming welcoming,
      DemoAccounts demo,
      PushSubscriptions pushes) {
    this.signIn = signIn;
    this.demo = demo;
    this.pushes = pushes;
    this.sessions = sessions;
    this.welcoming = welcoming;
  }

  @GetMapping("/sign-in")
  View show(Visit visit, Form form) {
    return visit.self().isPresent()
        ? visit.seeOther(Way.back(form.value("next")))
        : page(visit, form);
  }

  @PostMapping("/sign-in")
  View signIn(Visit visit, Form form) {
    var login = form.required("login", LONGEST_NAME);
    var password = form.value("password");
    if (password.isEmpty()) {
      form.refuse("password", "fault.empty");
    }
    if (form.refused()) {
      return page(visit, form);
    }
    var leaving = welcoming.leaving(login);
    return switch (signIn.withPassword(login, password, Welcoming.kind(form), visit.client())) {
      case SteppedSignIn.Outcome.SignedIn(var token) -> welcoming.in(visit, form, token, leaving);
      case SteppedSignIn.Outcome.CodeOwed(var ticket) ->
          SecondStepPage.asked(visit, form, login, ticket);
      case SteppedSignIn.Outcome.Refused(), SteppedSignIn.Outcome.Expired() -> {
        form.refuse(Form.WHOLE, "fault.sign-in");
        yield page(visit, form);
      }
    };
  }

  @PostMapping("/sign-out")
  View signOut(Visit visit) {
    visit
        .session()
        .ifPresent(session -> {
          sessions.close(session);
          pushes.signedOut(session);
        });
    return visit.leave("/", "toast.out");
  }

  private View page(Visit visit, Form form) {
    return visit.page("entry/sign-in", form, Map.of("demo", demo));
  }
}
