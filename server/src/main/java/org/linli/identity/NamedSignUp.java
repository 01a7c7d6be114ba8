package org.linli.identity;

import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Making an account by a user name, which may be a telephone number that is nobody's. */
@Component
public class NamedSignUp {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_.+-]{2,64}");
  private final Foundation foundation;
  private final LoginNames names;
  private final Passwords passwords;
  private final Limits limits;
  private final UsernameRules rules;
  private final TransactionTemplate transaction;

  NamedSignUp(
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
    /** Somebody signs in by this name, whatever kind of name it is for him. */
    TAKEN,
    UNFIT_NAME,
    UNFIT_PASSWORD,
    UNFIT_NICKNAME,
    TOO_MANY_FROM_CLIENT
  }

  /** Signs up; an empty nickname is none. */
  public Outcome signUp(String username, String password, String nickname, Client client) {
    if (!NAME.matcher(username).matches() || rules.refuseUsername(username)) {
      return Outcome.UNFIT_NAME;
    }
    if (!Passwords.acceptable(password)) {
      return Outcome.UNFIT_PASSWORD;
    }
    if (rules.refuseNickname(nickname)) {
      return Outcome.UNFIT_NICKNAME;
    }
    if (names.owner(username).isPresent()) {
      return Outcome.TAKEN;
    }
    return limits.signUp(client)
        ? found(username, password, nickname)
        : Outcome.TOO_MANY_FROM_CLIENT;
  }

  private Outcome found(String username, String password, String nickname) {
    var called = nickname.isBlank() ? null : nickname;
    var member = NewMember.ordinary(called, null, LoginName.username(username));
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
