package org.linli.identity;

import java.util.Optional;
import java.util.function.LongFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What whoever holds an account's telephone or mailbox may do without its password. */
@Component
public class Recovery {
  private final AddressProofs proofs;
  private final LoginNames names;
  private final Passwords passwords;
  private final Regaining regaining;
  private final Erasure erasure;
  private final Erasures erasures;
  private final AddressCodes codes;
  private final TransactionTemplate transaction;

  Recovery(
      AddressProofs proofs,
      LoginNames names,
      Passwords passwords,
      Regaining regaining,
      Erasure erasure,
      Erasures erasures,
      AddressCodes codes,
      TransactionTemplate transaction) {
    this.proofs = proofs;
    this.names = names;
    this.passwords = passwords;
    this.regaining = regaining;
    this.erasure = erasure;
    this.erasures = erasures;
    this.codes = codes;
    this.transaction = transaction;
  }

  /** Sets a new password; a second factor stays. */
  public ByCode setPassword(Address address, String code, String password) {
    var refused = refusal(address, code);
    if (refused.isPresent()) {
      return refused.get();
    }
    var hash = passwords.hash(password);
    return using(
        address,
        code,
        account -> {
          regaining.set(account, hash);
          return ByCode.DONE;
        });
  }

  /** Sends a further code to the address, with which a new password can be set. */
  public ByCode requestReset(Address address, String code, Client client) {
    var refused = refusal(address, code);
    if (refused.isPresent()) {
      return refused.get();
    }
    var done = using(address, code, _ -> ByCode.DONE);
    return done == ByCode.DONE && !codes.sendReset(address, client) ? ByCode.NOT_SENT : done;
  }

  /** Begins to erase the account; signing in within the time of grace cancels it. */
  public ByCode leave(Address address, String code) {
    var refused = refusal(address, code);
    return refused.orElseGet(() ->
        using(
            address,
            code,
            account -> {
              erasure.begin(account);
              return ByCode.DONE;
            }));
  }

  private Optional<ByCode> refusal(Address address, String code) {
    return switch (proofs.check(address, code)) {
      case WRONG -> Optional.of(ByCode.WRONG_CODE);
      case EXPIRED -> Optional.of(ByCode.EXPIRED_CODE);
      case RIGHT ->
          names.owner(LoginName.of(address)).isEmpty()
              ? Optional.of(ByCode.UNKNOWN_MEMBER)
              : Optional.empty();
    };
  }

  private ByCode using(Address address, String code, LongFunction<ByCode> work) {
    return transaction.execute(_ -> {
      var account = names.owner(LoginName.of(address));
      if (account.isEmpty() || !erasures.hold(account.get())) {
        return ByCode.UNKNOWN_MEMBER;
      }
      return proofs.use(address, code) ? work.apply(account.get()) : ByCode.WRONG_CODE;
    });
  }
}
