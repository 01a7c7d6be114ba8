package org.linli.pages.entry;

import org.linli.identity.Address;
import org.linli.identity.AddressCodes;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Component;

/** Sends codes to addresses that forms name. */
@Component
public class CodePost {
  private final AddressCodes codes;

  CodePost(AddressCodes codes) {
    this.codes = codes;
  }

  /**
   * Sends one, if it can; the form tells what came of it.
   *
   * @return whether it makes sense to ask for the code: one is on its way, perhaps an older one
   */
  public boolean send(Visit visit, Form form, String field, Address address) {
    return switch (codes.send(address, visit.client())) {
      case SENT -> true;
      case TOO_SOON -> {
        form.refuse(Form.WHOLE, "fault.code.too-soon");
        yield true;
      }
      case NOT_SENT -> {
        form.refuse(field, "fault.code.not-sent");
        yield false;
      }
    };
  }
}
