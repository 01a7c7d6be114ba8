package org.linli.pages.entry;

import java.util.Optional;
import org.linli.identity.Address;
import org.linli.identity.Phone;
import org.linli.pages.frame.Form;

/** Reads mailboxes and telephones from forms. */
public final class Addresses {
  private static final int LONGEST = 320;

  private Addresses() {}

  /** The address in the field; what is none is refused there. */
  public static Optional<Address> read(Form form, String field) {
    var text = form.required(field, LONGEST);
    var address = of(text);
    if (address.isEmpty()) {
      form.refuse(field, text.contains("@") ? "fault.email" : "fault.address");
    }
    return address;
  }

  private static Optional<Address> of(String text) {
    return Address.Mailbox.possible(text)
        ? Optional.of(new Address.Mailbox(text))
        : Phone.international(text).map(Address.Telephone::new);
  }

  /** As its owner writes it. */
  public static String written(Address address) {
    return switch (address) {
      case Address.Mailbox(var email) -> email;
      case Address.Telephone(var phone) -> phone.local();
    };
  }
}
