package org.linli.pages.entry;

import org.linli.identity.Address;
import org.linli.identity.Recovery;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** A new password for who has forgotten his, by a code. */
@Controller
class ForgottenPage {
  private static final int LONGEST_CODE = 20;
  private final Recovery recovery;
  private final CodePost post;

  ForgottenPage(Recovery recovery, CodePost post) {
    this.recovery = recovery;
    this.post = post;
  }

  @GetMapping("/forgotten")
  View show(Visit visit, Form form) {
    return visit.page("entry/forgotten", form);
  }

  @PostMapping("/forgotten")
  View send(Visit visit, Form form) {
    return Addresses.read(form, "address")
        .filter(address -> post.send(visit, form, "address", address))
        .map(_ -> visit.page("entry/forgotten-set", form))
        .orElseGet(() -> visit.page("entry/forgotten", form));
  }

  @PostMapping("/forgotten/set")
  View set(Visit visit, Form form) {
    var address = Addresses.read(form, "address");
    if (address.isEmpty()) {
      return visit.page("entry/forgotten", form);
    }
    var code = form.required("code", LONGEST_CODE);
    var password = NewPassword.read(form, "password");
    return form.refused()
        ? visit.page("entry/forgotten-set", form)
        : changed(visit, form, address.get(), code, password);
  }

  private View changed(Visit visit, Form form, Address address, String code, String password) {
    return switch (recovery.setPassword(address, code, password)) {
      case DONE -> visit.leave("/sign-in", "toast.password");
      case UNKNOWN_MEMBER -> refused(visit, form, Form.WHOLE, "fault.unknown-member");
      case WRONG_CODE, NOT_SENT -> refused(visit, form, "code", "fault.code.wrong");
      case EXPIRED_CODE -> refused(visit, form, "code", "fault.code.expired");
    };
  }

  private static View refused(Visit visit, Form form, String field, String fault) {
    form.refuse(field, fault);
    return visit.page("entry/forgotten-set", form);
  }
}
