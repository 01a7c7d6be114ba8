package org.linli.identity;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Signing in with a code instead of a password, for who has no second factor. */
@Component
public class CodeSignIn {
  private final AccountCodes codes;
  private final AddressProofs proofs;
  private final LoginNames names;
  private final SecondFactor second;
  private final Sessions sessions;
  private final TransactionTemplate transaction;

  CodeSignIn(
      AccountCodes codes,
      AddressProofs proofs,
      LoginNames names,
      SecondFactor second,
      Sessions sessions,
      TransactionTemplate transaction) {
    this.codes = codes;
    this.proofs = proofs;
    this.names = names;
    this.second = second;
    this.sessions = sessions;
    this.transaction = transaction;
  }

  /** The token of a new session; nothing when the code proves nobody of that name. */
  public Optional<String> withCode(String login, String code, SessionKind kind) {
    var address = codes.reached(login);
    if (address.isEmpty() || proofs.check(address.get(), code) != Proof.RIGHT) {
      return Optional.empty();
    }
    return transaction.execute(_ ->
        names
            .owner(login)
            .filter(account -> !second.isOnThroughout(account))
            .filter(_ -> proofs.use(address.get(), code))
            .map(account -> sessions.open(account, kind)));
  }
}
