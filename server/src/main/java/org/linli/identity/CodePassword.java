package org.linli.identity;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Setting a new password after a code was checked, or with the code itself. */
@Component
public class CodePassword {
  private final AccountCodes codes;
  private final AddressProofs proofs;
  private final CheckedCodes checked;
  private final LoginNames names;
  private final Passwords passwords;
  private final Regaining regaining;
  private final TransactionTemplate transaction;

  CodePassword(
      AccountCodes codes,
      AddressProofs proofs,
      CheckedCodes checked,
      LoginNames names,
      Passwords passwords,
      Regaining regaining,
      TransactionTemplate transaction) {
    this.codes = codes;
    this.proofs = proofs;
    this.checked = checked;
    this.names = names;
    this.passwords = passwords;
    this.regaining = regaining;
    this.transaction = transaction;
  }

  /** What came of it. */
  public enum Outcome {
    CHANGED,
    UNKNOWN_MEMBER,
    NOT_PROVED,
    PASSWORD_REFUSED
  }

  /** Sets it and ends all sessions; no code means one that the client has shown before. */
  public Outcome set(String login, String password, String code, Client client) {
    var address = codes.reached(login);
    var account = names.owner(login);
    if (address.isEmpty() || account.isEmpty()) {
      return Outcome.UNKNOWN_MEMBER;
    }
    if (!Passwords.acceptable(password)) {
      return Outcome.PASSWORD_REFUSED;
    }
    if (!code.isEmpty() && proofs.check(address.get(), code) != Proof.RIGHT) {
      return Outcome.NOT_PROVED;
    }
    var hash = passwords.hash(password);
    return transaction.execute(_ -> {
      if (!used(address.get(), code, client)) {
        return Outcome.NOT_PROVED;
      }
      regaining.set(account.get(), hash);
      return Outcome.CHANGED;
    });
  }

  private boolean used(Address address, String code, Client client) {
    return code.isEmpty()
        ? checked.use(Purpose.ACCOUNT, address.key(), client)
        : proofs.use(address, code);
  }
}
