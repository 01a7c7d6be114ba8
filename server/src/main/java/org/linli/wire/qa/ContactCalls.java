package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.linli.identity.Address;
import org.linli.identity.Binding;
import org.linli.identity.Phone;
import org.springframework.web.bind.annotation.RestController;

/** Binding an e-mail address or a telephone whose code was checked. */
@RestController
class ContactCalls {
  private final QaDoor door;
  private final Binding binding;

  ContactCalls(QaDoor door, Binding binding) {
    this.door = door;
    this.binding = binding;
  }

  @Route("/api/account/bind_phonenumber")
  Map<String, Object> bindPhone(HttpServletRequest request) {
    return door.author(
        request,
        (call, account) -> {
          var phone = Phone.mainland(call.text("phonenumber"));
          return bind(call, account, phone.map(Address.Telephone::new));
        });
  }

  @Route("/api/account/bind_email")
  Map<String, Object> bindEmail(HttpServletRequest request) {
    return door.author(
        request,
        (call, account) -> {
          var email = Optional.of(call.text("email")).filter(Address.Mailbox::possible);
          return bind(call, account, email.map(Address.Mailbox::new));
        });
  }

  private Map<String, Object> bind(QaCall call, long account, Optional<? extends Address> address) {
    if (address.isEmpty()) {
      return QaAnswer.of(-1, "no code was checked");
    }
    return switch (binding.bind(account, address.get(), call.client())) {
      case BOUND -> QaAnswer.success();
      case NOT_PROVED -> QaAnswer.of(-1, "no code was checked");
      case TAKEN -> QaAnswer.of(-2, "the address belongs to another account");
    };
  }
}
