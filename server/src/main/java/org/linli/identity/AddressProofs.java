package org.linli.identity;

import org.springframework.stereotype.Component;

/** Codes that were sent to a telephone or mailbox, shown again by whoever reads it. */
@Component
class AddressProofs {
  private final Codes codes;

  AddressProofs(Codes codes) {
    this.codes = codes;
  }

  /** Tells whether the code proves the address; a code of a requested reset does too. */
  Proof check(Address address, String code) {
    var asked = codes.check(Purpose.ACCOUNT, address.key(), Shown.code(code));
    return asked == Proof.WRONG
        ? codes.check(Purpose.RESET, address.key(), Shown.code(code))
        : asked;
  }

  /** Uses the code up; false when somebody was quicker. */
  boolean use(Address address, String code) {
    return codes.use(Purpose.ACCOUNT, address.key(), Shown.code(code))
        || codes.use(Purpose.RESET, address.key(), Shown.code(code));
  }
}
