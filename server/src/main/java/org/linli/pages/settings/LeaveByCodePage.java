package org.linli.pages.settings;

import java.util.Optional;
import org.linli.identity.Address;
import org.linli.identity.Recovery;
import org.linli.pages.entry.Addresses;
import org.linli.pages.entry.CodePost;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Leaving by a code sent to one of the member's own addresses. */
@Controller
class LeaveByCodePage {
  private static final int LONGEST_CODE = 20;
  private final Recovery recovery;
  private final CodePost post;

  LeaveByCodePage(Recovery recovery, CodePost post) {
    this.recovery = recovery;
    this.post = post;
  }

  @PostMapping("/settings/leave/code")
  View send(Visit visit, Form form) {
    return own(visit, form)
        .filter(address -> post.send(visit, form, Form.WHOLE, address))
        .map(_ -> visit.page("settings/leave-code", form))
        .orElseGet(() -> LeavePage.page(visit, form));
  }

  @PostMapping("/settings/leave/confirm")
  View confirm(Visit visit, Form form) {
    var address = own(visit, form);
    if (address.isEmpty()) {
      return LeavePage.page(visit, form);
    }
    var code = form.required("code", LONGEST_CODE);
    if (form.refused()) {
      return visit.page("settings/leave-code", form);
    }
    return switch (recovery.leave(address.get(), code)) {
      case DONE -> visit.leave("/farewell", "toast.leaving");
      case UNKNOWN_MEMBER, WRONG_CODE, NOT_SENT -> refused(visit, form, "fault.code.wrong");
      case EXPIRED_CODE -> refused(visit, form, "fault.code.expired");
    };
  }

  private static Optional<Address> own(Visit visit, Form form) {
    return LeavePage.addresses(visit.member()).stream()
        .filter(address -> Addresses.written(address).equals(form.value("address")))
        .findFirst();
  }

  private static View refused(Visit visit, Form form, String fault) {
    form.refuse("code", fault);
    return visit.page("settings/leave-code", form);
  }
}
