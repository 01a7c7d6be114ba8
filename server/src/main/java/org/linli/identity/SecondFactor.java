package org.linli.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.linli.platform.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What signing in takes beside the password: a code of an authenticator app, or one on paper. */
@Component
public class SecondFactor {
  private final Authenticators authenticators;
  private final RecoveryCodes recovery;
  private final SecondFactorErasure erasure;
  private final OpenSessions sessions;
  private final Erasures erasures;
  private final TransactionTemplate transaction;
  private final Limit wrong;
  private final Clock clock;

  SecondFactor(
      Authenticators authenticators,
      RecoveryCodes recovery,
      SecondFactorErasure erasure,
      OpenSessions sessions,
      Erasures erasures,
      TransactionTemplate transaction,
      Clock clock) {
    this.authenticators = authenticators;
    this.recovery = recovery;
    this.erasure = erasure;
    this.sessions = sessions;
    this.erasures = erasures;
    this.transaction = transaction;
    this.clock = clock;
    wrong = new Limit(10, Duration.ofMinutes(15), clock);
  }

  /** Whether signing in takes a code. */
  public boolean isOn(long account) {
    return authenticators.isOn(account);
  }

  /** The same, and it stays so until the transaction ends. */
  boolean isOnThroughout(long account) {
    erasures.hold(account);
    return authenticators.isOn(account);
  }

  /** How many codes on paper are left. */
  public int codesLeft(long account) {
    return recovery.left(account);
  }

  /** The secret, in Base32, that waits for its first code. */
  public Optional<String> pending(long account) {
    return authenticators.secret(account, false).map(OneTimeCodes::written);
  }

  void begin(long account) {
    transaction.executeWithoutResult(_ -> {
      erasures.hold(account);
      authenticators.begin(account, OneTimeCodes.secret());
    });
  }

  /**
   * Turns it on by the first code, and ends all sessions but the one of this token.
   *
   * @return the codes on paper; nothing when the code is wrong
   */
  public Optional<List<String>> confirm(long account, String code, String token) {
    return transaction.execute(_ -> {
      erasures.hold(account);
      return authenticators
          .secret(account, false)
          .map(secret -> OneTimeCodes.step(secret, code.strip(), clock.instant()))
          .filter(step -> step.isPresent() && authenticators.confirm(account, step.getAsLong()))
          .map(_ -> alone(account, token));
    });
  }

  private List<String> alone(long account, String token) {
    sessions.endOthers(account, token);
    return recovery.renew(account);
  }

  List<String> renewCodes(long account) {
    return transaction.execute(_ -> {
      erasures.hold(account);
      return recovery.renew(account);
    });
  }

  void turnOff(long account) {
    transaction.executeWithoutResult(_ -> {
      erasures.hold(account);
      erasure.erased(account);
    });
  }

  /** Uses the code up; false when it is wrong, was used, or too many were wrong before it. */
  boolean passes(long account, String code) {
    var who = String.valueOf(account);
    if (!wrong.take(who)) {
      return false;
    }
    var right = shown(account, code.strip()) || recovery.use(account, code);
    if (right) {
      wrong.giveBack(who);
    }
    return right;
  }

  private boolean shown(long account, String code) {
    return authenticators
        .secret(account, true)
        .map(secret -> OneTimeCodes.step(secret, code, clock.instant()))
        .filter(step -> step.isPresent() && authenticators.advance(account, step.getAsLong()))
        .isPresent();
  }
}
