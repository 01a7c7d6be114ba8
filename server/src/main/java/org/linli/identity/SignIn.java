package org.linli.identity;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Signing in with a password. */
@Component
public class SignIn {
  private final LoginNames names;
  private final Passwords passwords;
  private final Sessions sessions;
  private final Erasures erasures;
  private final TransactionTemplate transaction;
  private final Limits limits;
  private final GuessingWarning warning;

  SignIn(
      LoginNames names,
      Passwords passwords,
      Sessions sessions,
      Limits limits,
      GuessingWarning warning,
      Erasures erasures,
      TransactionTemplate transaction) {
    this.names = names;
    this.passwords = passwords;
    this.sessions = sessions;
    this.limits = limits;
    this.warning = warning;
    this.erasures = erasures;
    this.transaction = transaction;
  }

  /** What came of it. */
  public sealed interface Outcome {
    /** The new session's token. */
    record SignedIn(String token) implements Outcome {}

    /** Nobody signs in by that name. */
    record UnknownMember() implements Outcome {}

    /** Wrong, or tried too often to be looked at. */
    record WrongPassword() implements Outcome {}
  }

  /** Opens a session of the kind for whoever the name and password belong to. */
  public Outcome withPassword(String login, String password, SessionKind kind, Client client) {
    return withPassword(names.owner(login), password, kind, client);
  }

  /** Opens a session for whoever signs in by exactly this name. */
  public Outcome withPassword(LoginName name, String password, SessionKind kind, Client client) {
    return withPassword(names.owner(name), password, kind, client);
  }

  private Outcome withPassword(
      Optional<Long> account, String password, SessionKind kind, Client client) {
    if (account.isEmpty()) {
      return new Outcome.UnknownMember();
    }
    return proved(account.get(), password, client)
        .<Outcome>map(hash -> transaction.execute(_ -> opened(account.get(), hash, kind)))
        .orElseGet(Outcome.WrongPassword::new);
  }

  /** Nobody signs in by a password that was changed, or an account that ended, while we looked. */
  private Outcome opened(long account, String hash, SessionKind kind) {
    if (!erasures.hold(account)) {
      return new Outcome.UnknownMember();
    }
    return passwords.holds(account, hash)
        ? new Outcome.SignedIn(sessions.open(account, kind))
        : new Outcome.WrongPassword();
  }

  /** The hash that the password matches; nothing when it does not, or was tried too often. */
  Optional<String> proved(long account, String password, Client client) {
    if (!limits.mayTryPassword(account, client)) {
      return Optional.empty();
    }
    var matched = passwords.matched(account, password);
    if (matched.isEmpty()) {
      limits.wrongPassword(account, client);
      warnOwner(account, client);
    }
    return matched;
  }

  /** Only of the guess that stopped them: who is guessed at many times costs us one message. */
  private void warnOwner(long account, Client client) {
    if (!limits.mayTryPassword(account, client) && limits.warning(account)) {
      warning.send(account);
    }
  }
}
