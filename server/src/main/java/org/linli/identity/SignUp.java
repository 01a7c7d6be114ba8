package org.linli.identity;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Making an account. */
@Component
public class SignUp {
  private final Foundation foundation;
  private final LoginNames names;
  private final Passwords passwords;
  private final Codes codes;
  private final TransactionTemplate transaction;

  SignUp(
      Foundation foundation,
      LoginNames names,
      Passwords passwords,
      Codes codes,
      TransactionTemplate transaction) {
    this.foundation = foundation;
    this.names = names;
    this.passwords = passwords;
    this.codes = codes;
    this.transaction = transaction;
  }

  /** What came of it. */
  public sealed interface Outcome {
    /** The account is there. */
    record SignedUp(long account) implements Outcome {}

    /** The phone number is somebody's. */
    record PhoneTaken() implements Outcome {}

    /** The password is shorter or longer than the core takes. */
    record PasswordRefused() implements Outcome {}

    /** The code does not prove the number. */
    record WrongCode() implements Outcome {}

    /** The code did, but came too late. */
    record ExpiredCode() implements Outcome {}
  }

  /** Signs up by a telephone number that a code sent to it proves. */
  public Outcome byPhone(Phone phone, String codeHash, String password) {
    return switch (codes.check(Purpose.REGISTER, phone.digits(), Shown.hash(codeHash))) {
      case WRONG -> new Outcome.WrongCode();
      case EXPIRED -> new Outcome.ExpiredCode();
      case RIGHT -> proved(phone, codeHash, password);
    };
  }

  private Outcome proved(Phone phone, String codeHash, String password) {
    if (names.taken(LoginName.phone(phone))) {
      return new Outcome.PhoneTaken();
    }
    if (!Passwords.acceptable(password)) {
      return new Outcome.PasswordRefused();
    }
    var hash = passwords.hash(password);
    return transaction.execute(status -> {
      if (!codes.use(Purpose.REGISTER, phone.digits(), Shown.hash(codeHash))) {
        return new Outcome.WrongCode();
      }
      var account = foundation.found(NewMember.ordinary(null, null, LoginName.phone(phone)), hash);
      if (account.isEmpty()) {
        status.setRollbackOnly();
        return new Outcome.PhoneTaken();
      }
      return new Outcome.SignedUp(account.get());
    });
  }
}
