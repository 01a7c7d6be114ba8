package org.linli.pages.entry;

import java.util.regex.Pattern;
import org.linli.identity.AccountSignUp;
import org.linli.identity.Captchas;
import org.linli.identity.LoginName;
import org.linli.identity.UsernameRules;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Signing up by a user name, for whoever can read a picture. */
@Controller
class NamedSignUpPage {
  private static final Pattern USERNAME = Pattern.compile("[A-Za-z0-9_]{6,20}");
  private static final int LONGEST = 40;
  private final AccountSignUp signUp;
  private final UsernameRules rules;
  private final Captchas captchas;
  private final FirstSignIn first;

  NamedSignUpPage(AccountSignUp signUp, UsernameRules rules, Captchas captchas, FirstSignIn first) {
    this.signUp = signUp;
    this.rules = rules;
    this.captchas = captchas;
    this.first = first;
  }

  @GetMapping("/sign-up/name")
  View show(Visit visit, Form form) {
    return visit.page("entry/sign-up-name", form, CaptchaField.fresh(captchas, visit, form));
  }

  @PostMapping("/sign-up/name")
  View enter(Visit visit, Form form) {
    var username = form.required("username", LONGEST);
    if (!USERNAME.matcher(username).matches()) {
      form.refuse("username", "fault.username");
    } else if (rules.refuseUsername(username)) {
      form.refuse("username", "fault.username.kept");
    }
    var password = NewPassword.read(form, "password");
    if (!captchas.solved(form.text("rand", LONGEST), form.text("captcha", LONGEST))) {
      form.refuse("captcha", "fault.captcha");
    }
    if (form.refused()) {
      return show(visit, form);
    }
    return switch (signUp.byUsername(username, password)) {
      case SIGNED_UP -> first.signIn(visit, form, LoginName.username(username), password);
      case TAKEN, WRONG_CODE, EXPIRED_CODE -> {
        form.refuse("username", "fault.username.taken");
        yield show(visit, form);
      }
    };
  }
}
