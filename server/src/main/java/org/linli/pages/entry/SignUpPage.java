package org.linli.pages.entry;

import org.linli.identity.AccountSignUp;
import org.linli.identity.Address;
import org.linli.identity.LoginName;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Signing up by a mailbox or telephone that a code proves, with a password. */
@Controller
class SignUpPage {
  private static final int LONGEST_CODE = 20;
  private final AccountSignUp signUp;
  private final CodePost post;
  private final FirstSignIn first;

  SignUpPage(AccountSignUp signUp, CodePost post, FirstSignIn first) {
    this.signUp = signUp;
    this.post = post;
    this.first = first;
  }

  @GetMapping("/sign-up")
  View show(Visit visit, Form form) {
    return visit.page("entry/sign-up", form);
  }

  @PostMapping("/sign-up")
  View send(Visit visit, Form form) {
    return Addresses.read(form, "address")
        .filter(address -> post.send(visit, form, "address", address))
        .map(_ -> visit.page("entry/sign-up-enter", form))
        .orElseGet(() -> visit.page("entry/sign-up", form));
  }

  @PostMapping("/sign-up/enter")
  View enter(Visit visit, Form form) {
    var address = Addresses.read(form, "address");
    if (address.isEmpty()) {
      return visit.page("entry/sign-up", form);
    }
    var code = form.required("code", LONGEST_CODE);
    var password = NewPassword.read(form, "password");
    return form.refused()
        ? visit.page("entry/sign-up-enter", form)
        : signedUp(visit, form, address.get(), code, password);
  }

  private View signedUp(Visit visit, Form form, Address address, String code, String password) {
    return switch (signUp.byAddress(address, code, password)) {
      case SIGNED_UP -> first.signIn(visit, form, LoginName.of(address), password);
      case TAKEN -> refused(visit, form, Form.WHOLE, "fault.address.taken");
      case WRONG_CODE -> refused(visit, form, "code", "fault.code.wrong");
      case EXPIRED_CODE -> refused(visit, form, "code", "fault.code.expired");
    };
  }

  private static View refused(Visit visit, Form form, String field, String fault) {
    form.refuse(field, fault);
    return visit.page("entry/sign-up-enter", form);
  }
}
