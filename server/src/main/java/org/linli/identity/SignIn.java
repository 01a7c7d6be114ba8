package org.linli.identity;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Signing in with a password: with one made for apps where somebody has a second factor. */
@Component
public class SignIn {
  private final LoginNames names;
  private final Passwords passwords;
  private final Authenticators authenticators;
  private final AppPasswords apps;
  private final Sessions sessions;
  private final Erasures erasures;
  private final TransactionTemplate transaction;
  private final PasswordGuesses guesses;
  private final GuessingWarning warning;

  SignIn(
      LoginNames names,
      Passwords passwords,
      Authenticators authenticators,
      AppPasswords apps,
      Sessions sessions,
      PasswordGuesses guesses,
      GuessingWarning warning,
      Erasures erasures,
      TransactionTemplate transaction) {
    this.names = names;
    this.passwords = passwords;
    this.authenticators = authenticators;
    this.apps = apps;
    this.sessions = sessions;
    this.guesses = guesses;
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
    return provedByApp(account.get(), password, client)
        .<Outcome>map(proof -> transaction.execute(_ -> opened(account.get(), proof, kind)))
        .orElseGet(Outcome.WrongPassword::new);
  }

  /** Nobody signs in by a password that was changed, or an account that ended, while we looked. */
  private Outcome opened(long account, Proved proof, SessionKind kind) {
    if (!erasures.hold(account)) {
      return new Outcome.UnknownMember();
    }
    return switch (proof) {
      case Proved.ByHash(var hash)
          when passwords.holds(account, hash) && !authenticators.isOn(account) ->
          new Outcome.SignedIn(sessions.open(account, kind));
      case Proved.ByApp(var id) when apps.hold(id) ->
          new Outcome.SignedIn(sessions.openByApp(account, kind, id));
      case Proved.ByHash _, Proved.ByApp _ -> new Outcome.WrongPassword();
    };
  }

  /** What a password has shown. */
  private sealed interface Proved {
    record ByHash(String hash) implements Proved {}

    record ByApp(long id) implements Proved {}
  }

  private Optional<Proved> provedByApp(long account, String password, Client client) {
    return authenticators.isOn(account)
        ? tried(account, client, () -> apps.use(account, password).<Proved>map(Proved.ByApp::new))
        : proved(account, password, client).<Proved>map(Proved.ByHash::new);
  }

  /** The hash that the password matches; nothing when it does not, or was tried too often. */
  Optional<String> proved(long account, String password, Client client) {
    return tried(account, client, () -> passwords.matched(account, password));
  }

  private <T> Optional<T> tried(long account, Client client, Supplier<Optional<T>> look) {
    if (guesses.stopped(account, client)) {
      return Optional.empty();
    }
    var matched = guesses.look(account, client, look);
    if (matched.isEmpty() && guesses.stopped(account, client) && guesses.warning(account)) {
      warning.send(account);
    }
    return matched;
  }
}
