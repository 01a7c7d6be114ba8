package org.linli.identity;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Codes to whoever signs in by a name, at whichever of his addresses. */
@Component
public class AccountCodes {
  private final Members members;
  private final AddressCodes sending;
  private final AddressProofs proofs;
  private final Codes codes;
  private final CheckedCodes checked;

  AccountCodes(
      Members members,
      AddressCodes sending,
      AddressProofs proofs,
      Codes codes,
      CheckedCodes checked) {
    this.members = members;
    this.sending = sending;
    this.proofs = proofs;
    this.codes = codes;
    this.checked = checked;
  }

  /** Sends a code; nothing when nobody who can be reached signs in by the name. */
  public Optional<AddressCodes.Outcome> send(String login, Client client) {
    return reached(login).map(address -> sending.send(address, client));
  }

  /**
   * Whether the code is the one that was sent to who signs in by the name, or to the address that
   * the client wants to make its own. The client may act on a right one without showing it again.
   */
  public boolean check(String login, String code, Client client) {
    var own = reached(login);
    if (own.isPresent() && proofs.check(own.get(), code) == Proof.RIGHT) {
      checked.note(Purpose.ACCOUNT, own.get().key(), client);
      return true;
    }
    return checked.addresses(Purpose.BIND, client).stream()
        .anyMatch(address -> binds(address, code, client));
  }

  /** Where who signs in by the name is reached: there, if it is an address. */
  Optional<Address> reached(String login) {
    var named = Address.of(login);
    return members
        .byLogin(login)
        .flatMap(member -> named.or(() -> mailbox(member)).or(() -> telephone(member)));
  }

  private boolean binds(String address, String code, Client client) {
    var right = codes.check(Purpose.BIND, address, Shown.code(code)) == Proof.RIGHT;
    if (right) {
      checked.note(Purpose.BIND, address, client);
    }
    return right;
  }

  private static Optional<Address> mailbox(Member member) {
    return Optional.ofNullable(member.email()).map(Address.Mailbox::new);
  }

  private static Optional<Address> telephone(Member member) {
    return Optional.ofNullable(member.phoneDigits()).map(Phone::new).map(Address.Telephone::new);
  }
}
