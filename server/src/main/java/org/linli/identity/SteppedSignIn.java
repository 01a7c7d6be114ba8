package org.linli.identity;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Signing in on pages, where whoever has set up a second factor is asked for it. */
@Component
public class SteppedSignIn {
  private final SignIn signIn;
  private final LoginNames names;
  private final Passwords passwords;
  private final SecondFactor second;
  private final SecondSteps steps;
  private final Sessions sessions;
  private final Erasures erasures;
  private final TransactionTemplate transaction;

  SteppedSignIn(
      SignIn signIn,
      LoginNames names,
      Passwords passwords,
      SecondFactor second,
      SecondSteps steps,
      Sessions sessions,
      Erasures erasures,
      TransactionTemplate transaction) {
    this.signIn = signIn;
    this.names = names;
    this.passwords = passwords;
    this.second = second;
    this.steps = steps;
    this.sessions = sessions;
    this.erasures = erasures;
    this.transaction = transaction;
  }

  /** What came of a step. */
  public sealed interface Outcome {
    /** The new session's token. */
    record SignedIn(String token) implements Outcome {}

    /** The password is right; a code is owed, with this ticket. */
    record CodeOwed(String ticket) implements Outcome {}

    /** Not right, or tried too often to be looked at. */
    record Refused() implements Outcome {}

    /** The step before was too long ago, or the password was changed since. */
    record Expired() implements Outcome {}
  }

  /** The first step. */
  public Outcome withPassword(String login, String password, SessionKind kind, Client client) {
    var account = names.owner(login);
    if (account.filter(second::isOn).isPresent()) {
      return signIn.proved(account.get(), password, client).isPresent()
          ? new Outcome.CodeOwed(steps.ticket(account.get(), kind))
          : new Outcome.Refused();
    }
    return switch (signIn.withPassword(login, password, kind, client)) {
      case SignIn.Outcome.SignedIn(var token) -> new Outcome.SignedIn(token);
      case SignIn.Outcome.UnknownMember(), SignIn.Outcome.WrongPassword() -> new Outcome.Refused();
    };
  }

  /** The second one, by a code of the authenticator app or one on paper. */
  public Outcome withCode(String ticket, String code) {
    var step = steps.read(ticket);
    if (step.isEmpty() || passwords.changedSince(step.get().account(), step.get().at())) {
      return new Outcome.Expired();
    }
    return second.passes(step.get().account(), code) ? entered(step.get()) : new Outcome.Refused();
  }

  private Outcome entered(SecondStep step) {
    return transaction.execute(_ ->
        erasures.hold(step.account())
            ? new Outcome.SignedIn(sessions.open(step.account(), step.kind()))
            : new Outcome.Expired());
  }
}
