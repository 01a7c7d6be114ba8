package org.linli.identity;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Making an account by user name, or by an address that a code proves. */
@Component
public class AccountSignUp {
  private final Foundation foundation;
  private final LoginNames names;
  private final Passwords passwords;
  private final AddressProofs proofs;
  private final Sessions sessions;
  private final SecondFactor second;
  private final SecondSteps steps;
  private final TransactionTemplate transaction;

  AccountSignUp(
      Foundation foundation,
      LoginNames names,
      Passwords passwords,
      AddressProofs proofs,
      Sessions sessions,
      SecondFactor second,
      SecondSteps steps,
      TransactionTemplate transaction) {
    this.foundation = foundation;
    this.names = names;
    this.passwords = passwords;
    this.proofs = proofs;
    this.sessions = sessions;
    this.second = second;
    this.steps = steps;
    this.transaction = transaction;
  }

  /** What came of it. */
  public enum Outcome {
    SIGNED_UP,
    TAKEN,
    WRONG_CODE,
    EXPIRED_CODE
  }

  /** Signs up by a user name, which nothing has to prove. */
  public Outcome byUsername(String username, String password) {
    var name = LoginName.username(username);
    if (names.taken(name)) {
      return Outcome.TAKEN;
    }
    var hash = passwords.hash(password);
    return founded(name, hash, () -> true).isPresent() ? Outcome.SIGNED_UP : Outcome.TAKEN;
  }

  /** Signs up by an address that the code proves. */
  public Outcome byAddress(Address address, String code, String password) {
    var name = LoginName.of(address);
    if (names.taken(name)) {
      return Outcome.TAKEN;
    }
    return switch (proofs.check(address, code)) {
      case WRONG -> Outcome.WRONG_CODE;
      case EXPIRED -> Outcome.EXPIRED_CODE;
      case RIGHT -> {
        var hash = passwords.hash(password);
        var account = founded(name, hash, () -> proofs.use(address, code));
        yield account.isPresent() ? Outcome.SIGNED_UP : Outcome.TAKEN;
      }
    };
  }

  /** What came of signing in by a code alone. */
  public sealed interface Entry {
    /** The new session's token. */
    record SignedIn(String token) implements Entry {}

    /** The second factor is owed, with this ticket. */
    record SecondStep(String ticket) implements Entry {}

    /** The code does not prove the number. */
    record WrongCode() implements Entry {}

    /** The code did, but came too late. */
    record ExpiredCode() implements Entry {}
  }

  /** Signs in by a telephone that the code proves; an unknown one signs up first. */
  public Entry enter(Phone phone, String code) {
    return enter(new Address.Telephone(phone), code, SessionKind.ACCOUNT);
  }

  /** The same by any address, for a session of this kind. */
  public Entry enter(Address address, String code, SessionKind kind) {
    return switch (proofs.check(address, code)) {
      case WRONG -> new Entry.WrongCode();
      case EXPIRED -> new Entry.ExpiredCode();
      case RIGHT -> entered(address, code, kind);
    };
  }

  private Entry entered(Address address, String code, SessionKind kind) {
    var name = LoginName.of(address);
    var known = names.owner(name);
    var account =
        known.isPresent()
            ? known.filter(_ -> proofs.use(address, code))
            : founded(name, null, () -> proofs.use(address, code));
    return account.map(id -> entered(id, kind)).orElseGet(Entry.WrongCode::new);
  }

  private Entry entered(long account, SessionKind kind) {
    return transaction.execute(_ ->
        second.isOnThroughout(account)
            ? new Entry.SecondStep(steps.ticket(account, kind))
            : new Entry.SignedIn(sessions.open(account, kind)));
  }

  private Optional<Long> founded(LoginName name, String hash, BooleanSupplier allowed) {
    return transaction.execute(status -> {
      var account =
          allowed.getAsBoolean()
              ? foundation.found(NewMember.ordinary(null, null, name), hash)
              : Optional.<Long>empty();
      if (account.isEmpty()) {
        status.setRollbackOnly();
      }
      return account;
    });
  }
}
