package org.linli.identity;

import org.linli.moderation.Act;
import org.linli.moderation.Acts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The operator gives somebody a new password. */
@Component
class PasswordReset {
  private static final long OPERATOR = 0;
  private final LoginNames names;
  private final Passwords passwords;
  private final Sessions sessions;
  private final SecondFactorErasure second;
  private final Passkeys passkeys;
  private final Acts acts;
  private final TransactionTemplate transaction;

  PasswordReset(
      LoginNames names,
      Passwords passwords,
      Sessions sessions,
      SecondFactorErasure second,
      Passkeys passkeys,
      Acts acts,
      TransactionTemplate transaction) {
    this.names = names;
    this.passwords = passwords;
    this.sessions = sessions;
    this.second = second;
    this.passkeys = passkeys;
    this.acts = acts;
    this.transaction = transaction;
  }

  boolean knows(String name) {
    return names.owner(name).isPresent();
  }

  /**
   * Sets it and ends all sessions; second factor and passkeys stay unless they are to go.
   *
   * @return how many passkeys stay
   */
  int set(String name, String password, boolean withoutSecondFactor) {
    var account = names.owner(name).orElseThrow();
    var hash = passwords.hash(password);
    transaction.executeWithoutResult(_ -> {
      passwords.store(account, hash);
      sessions.closeAll(account);
      if (withoutSecondFactor) {
        second.erased(account);
        passkeys.erased(account);
      }
      acts.log(OPERATOR, Act.Kind.PASSWORD_RESET, account);
    });
    return passkeys.of(account).size();
  }
}
