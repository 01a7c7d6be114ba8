package org.linli.identity;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Making an account by an e-mail address that nothing proves, as one document has it. */
@Component
public class MailSignUp {
  private final Foundation foundation;
  private final LoginNames names;
  private final Passwords passwords;
  private final Limits limits;
  private final UsernameRules rules;
  private final TransactionTemplate transaction;

  MailSignUp(
      Foundation foundation,
      LoginNames names,
      Passwords passwords,
      Limits limits,
      UsernameRules rules,
      TransactionTemplate transaction) {
    this.foundation = foundation;
    this.names = names;
    this.passwords = passwords;
    this.limits = limits;
    this.rules = rules;
    this.transaction = transaction;
  }

  /** What came of it. */
  public enum Outcome {
    SIGNED_UP,
    TAKEN,
    /** No e-mail address, or a password or nickname that the core does not take. */
    UNFIT,
    TOO_MANY_FROM_CLIENT
  }

  /** Whether an account can be made with this address. */
  public boolean free(String email) {
    return Address.Mailbox.possible(email) && !names.taken(LoginName.email(email));
  }

  /**
   * Signs up; the nickname is shown until its owner chooses another, no one shows the user name.
   */
  public Outcome signUp(String email, String password, String nickname, Client client) {
    var name = LoginName.email(email);
    if (!Address.Mailbox.possible(email)
        || !Passwords.acceptable(password)
        || nickname != null && rules.refuseNickname(nickname)) {
      return Outcome.UNFIT;
    }
    if (names.taken(name)) {
      return Outcome.TAKEN;
    }
    if (!limits.signUp(client)) {
      return Outcome.TOO_MANY_FROM_CLIENT;
    }
    var member = NewMember.ordinary(nickname, null, name);
    var hash = passwords.hash(password);
    return transaction.execute(status -> {
      if (foundation.found(member, hash).isPresent()) {
        return Outcome.SIGNED_UP;
      }
      status.setRollbackOnly();
      return Outcome.TAKEN;
    });
  }
}
