package org.linli.identity;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Setting a new password, with the old one or with a code. */
@Component
public class PasswordChange {
  private final SignIn signIn;
  private final LoginNames names;
  private final Passwords passwords;
  private final Codes codes;
  private final Regaining regaining;
  private final Erasures erasures;
  private final TransactionTemplate transaction;

  PasswordChange(
      SignIn signIn,
      LoginNames names,
      Passwords passwords,
      Codes codes,
      Regaining regaining,
      Erasures erasures,
      TransactionTemplate transaction) {
    this.signIn = signIn;
    this.names = names;
    this.passwords = passwords;
    this.codes = codes;
    this.regaining = regaining;
    this.erasures = erasures;
    this.transaction = transaction;
  }

  /** What came of it. */
  public sealed interface Outcome {
    /** The new password holds. */
    record Changed() implements Outcome {}

    /** Nobody signs in by that name. */
    record UnknownMember() implements Outcome {}

    /** The old password is wrong. */
    record WrongPassword() implements Outcome {}

    /** The new password is shorter or longer than the core takes. */
    record PasswordRefused() implements Outcome {}

    /** The code does not prove the number. */
    record WrongCode() implements Outcome {}

    /** The code did, but came too late. */
    record ExpiredCode() implements Outcome {}
  }

  /** Changes it for who knows the old one; sessions stay open but those of app passwords. */
  public Outcome withOld(String login, String old, String fresh, Client client) {
    var account = names.owner(login);
    if (account.isEmpty()) {
      return new Outcome.UnknownMember();
    }
    var proved = signIn.proved(account.get(), old, client);
    if (proved.isEmpty()) {
      return new Outcome.WrongPassword();
    }
    if (!Passwords.acceptable(fresh)) {
      return new Outcome.PasswordRefused();
    }
    var hash = passwords.hash(fresh);
    return transaction.execute(_ -> replaced(account.get(), proved.get(), hash));
  }

  /** Nobody else's recovery is undone that came in between. */
  private Outcome replaced(long account, String old, String fresh) {
    if (!erasures.hold(account)) {
      return new Outcome.UnknownMember();
    }
    if (!passwords.holds(account, old)) {
      return new Outcome.WrongPassword();
    }
    passwords.store(account, fresh);
    return new Outcome.Changed();
  }

  /** Sets it for who holds the telephone, and ends every session: the old holder may be a thief. */
  public Outcome withCode(Phone phone, String codeHash, String fresh) {
    return switch (codes.check(Purpose.RECOVER, phone.digits(), Shown.hash(codeHash))) {
      case WRONG -> new Outcome.WrongCode();
      case EXPIRED -> new Outcome.ExpiredCode();
      case RIGHT -> proved(phone, codeHash, fresh);
    };
  }

  private Outcome proved(Phone phone, String codeHash, String fresh) {
    var account = names.owner(phone.digits());
    if (account.isEmpty()) {
      return new Outcome.UnknownMember();
    }
    if (!Passwords.acceptable(fresh)) {
      return new Outcome.PasswordRefused();
    }
    var hash = passwords.hash(fresh);
    return transaction.execute(_ -> {
      if (!erasures.hold(account.get())) {
        return new Outcome.UnknownMember();
      }
      if (!codes.use(Purpose.RECOVER, phone.digits(), Shown.hash(codeHash))) {
        return new Outcome.WrongCode();
      }
      regaining.set(account.get(), hash);
      return new Outcome.Changed();
    });
  }
}
