package org.linli.pages.entry;

import org.linli.identity.AccountSignUp;
import org.linli.identity.Address;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Coming in by a code sent to a mailbox or telephone; whoever is new signs up by it. */
@Controller
class CodeEntryPage {
  private static final int LONGEST_CODE = 20;
  private final AccountSignUp signUp;
  private final CodePost post;
  private final Welcoming welcoming;

  CodeEntryPage(AccountSignUp signUp, CodePost post, Welcoming welcoming) {
    this.signUp = signUp;
    this.post = post;
    this.welcoming = welcoming;
  }

  @GetMapping("/sign-in/code")
  View show(Visit visit, Form form) {
    return visit.page("entry/code", form);
  }

  @PostMapping("/sign-in/code")
  View send(Visit visit, Form form) {
    return Addresses.read(form, "address")
        .filter(address -> post.send(visit, form, "address", address))
        .map(_ -> visit.page("entry/code-enter", form))
        .orElseGet(() -> visit.page("entry/code", form));
  }

  @PostMapping("/sign-in/code/enter")
  View enter(Visit visit, Form form) {
    var address = Addresses.read(form, "address");
    if (address.isEmpty()) {
      return visit.page("entry/code", form);
    }
    var code = form.required("code", LONGEST_CODE);
    return form.refused()
        ? visit.page("entry/code-enter", form)
        : entered(visit, form, address.get(), code);
  }

  private View entered(Visit visit, Form form, Address address, String code) {
    var login = Addresses.written(address);
    var leaving = welcoming.leaving(login);
    return switch (signUp.enter(address, code, Welcoming.kind(form))) {
      case AccountSignUp.Entry.SignedIn(var token) -> welcoming.in(visit, form, token, leaving);
      case AccountSignUp.Entry.SecondStep(var ticket) ->
          SecondStepPage.asked(visit, form.with("code", ""), login, ticket);
      case AccountSignUp.Entry.WrongCode() -> refused(visit, form, "fault.code.wrong");
      case AccountSignUp.Entry.ExpiredCode() -> refused(visit, form, "fault.code.expired");
    };
  }

  private static View refused(Visit visit, Form form, String fault) {
    form.refuse("code", fault);
    return visit.page("entry/code-enter", form);
  }
}
