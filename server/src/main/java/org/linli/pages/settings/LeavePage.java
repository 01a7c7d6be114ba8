package org.linli.pages.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.identity.Address;
import org.linli.identity.Farewell;
import org.linli.identity.Member;
import org.linli.identity.Phone;
import org.linli.pages.entry.Addresses;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Leaving the community by password, and what is said then. */
@Controller
class LeavePage {
  private final Farewell farewell;

  LeavePage(Farewell farewell) {
    this.farewell = farewell;
  }

  @GetMapping("/settings/leave")
  View show(Visit visit) {
    return page(visit, Form.blank());
  }

  @PostMapping("/settings/leave")
  View leave(Visit visit, Form form) {
    if (!farewell.leave(visit.member().id(), form.value("password"), visit.client())) {
      form.refuse("password", "fault.old-password");
      return page(visit, form);
    }
    return visit.leave("/farewell", "toast.leaving");
  }

  @GetMapping("/farewell")
  View farewell(Visit visit) {
    return visit.page("settings/farewell", Map.of());
  }

  static View page(Visit visit, Form form) {
    var addresses = addresses(visit.member()).stream().map(Addresses::written).toList();
    return visit.page("settings/leave", form, Map.of("addresses", addresses));
  }

  static List<Address> addresses(Member self) {
    Optional<Address> mail = Optional.ofNullable(self.email()).map(Address.Mailbox::new);
    Optional<Address> phone =
        Optional.ofNullable(self.phoneDigits()).map(Phone::new).map(Address.Telephone::new);
    return Stream.of(mail, phone).flatMap(Optional::stream).toList();
  }
}
