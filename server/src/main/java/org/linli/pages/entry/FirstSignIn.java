package org.linli.pages.entry;

import org.linli.identity.LoginName;
import org.linli.identity.SignIn;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Lets in who has just signed up. */
@Component
class FirstSignIn {
  private final SignIn signIn;
  private final Welcoming welcoming;

  FirstSignIn(SignIn signIn, Welcoming welcoming) {
    this.signIn = signIn;
    this.welcoming = welcoming;
  }

  View signIn(Visit visit, Form form, LoginName name, String password) {
    return switch (signIn.withPassword(name, password, Welcoming.kind(form), visit.client())) {
      case SignIn.Outcome.SignedIn(var token) -> welcoming.newcomer(visit, form, token);
      case SignIn.Outcome.UnknownMember(), SignIn.Outcome.WrongPassword() ->
          visit.seeOther("/sign-in");
    };
  }
}
