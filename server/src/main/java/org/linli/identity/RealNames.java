package org.linli.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.linli.moderation.Act;
import org.linli.moderation.Acts;
import org.linli.platform.Outbox;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Who members are in the eyes of the law: declared by them, confirmed by administrators. */
@Component
public class RealNames {
  private final RealNameRows rows;
  private final Declarations declarations;
  private final Acts acts;
  private final Outbox outbox;
  private final Clock clock;
  private final TransactionTemplate transaction;

  RealNames(
      RealNameRows rows,
      Declarations declarations,
      Acts acts,
      Outbox outbox,
      Clock clock,
      TransactionTemplate transaction) {
    this.rows = rows;
    this.declarations = declarations;
    this.acts = acts;
    this.outbox = outbox;
    this.clock = clock;
    this.transaction = transaction;
  }

  /** What came of declaring or confirming. */
  public enum Outcome {
    DONE,
    NO_SUCH_MEMBER,
    /** Something is missing, or cannot be. */
    UNFIT,
    /** Another member has the same number. */
    DUPLICATE,
    /** It is confirmed, or was declared where it may be declared but once. */
    ALREADY_CONFIRMED
  }

  /** Somebody who has said who he is. */
  public record Applicant(long accountId, Instant appliedAt) {}

  /** What came of refusing. */
  public enum Refusal {
    REFUSED,
    NO_SUCH_MEMBER,
    NOTHING_TO_REFUSE
  }

  /** A member says who he is, and waits; until it is confirmed he may say it anew. */
  @Transactional(propagation = Propagation.NEVER)
  public Outcome declare(long account, RealNameClaim claim) {
    return unlessDuplicate(() -> declarations.declare(account, claim));
  }

  /** The same where nothing may be said anew. */
  @Transactional(propagation = Propagation.NEVER)
  public Outcome declareOnce(long account, RealNameClaim claim) {
    return unlessDuplicate(() ->
        rows.hold(account).filter(RealNameState.WAITING::equals).isPresent()
            ? Outcome.ALREADY_CONFIRMED
            : declarations.declare(account, claim));
  }

  /** An administrator confirms it as he says, and where he says nothing as the member did. */
  @Transactional(propagation = Propagation.NEVER)
  public Outcome confirm(long account, RealNameClaim claim, long administrator) {
    return unlessDuplicate(() -> {
      rows.hold(account);
      var whole = rows.find(account).map(claim::or).orElse(claim);
      return confirmed(account, whole, administrator);
    });
  }

  /** Confirms what a verifier has looked at; false when it is no longer so. */
  @Transactional
  public boolean confirmSeen(long account, Instant appliedAt, long verifier) {
    rows.hold(account);
    return rows.find(account)
        .filter(kept -> kept.isAs(RealNameState.WAITING, appliedAt))
        .filter(kept -> confirmed(account, RealNameClaim.of(kept), verifier) == Outcome.DONE)
        .isPresent();
  }

  /** Refuses what a verifier has looked at; false when it is no longer so. */
  @Transactional
  public boolean refuseSeen(long account, RealNameState state, Instant appliedAt, long verifier) {
    rows.hold(account);
    return rows.find(account).filter(kept -> kept.isAs(state, appliedAt)).isPresent()
        && refuse(account, verifier) == Refusal.REFUSED;
  }

  /**
   * An administrator does not believe it, or no longer; all of it is forgotten but the birthday.
   */
  @Transactional
  public Refusal refuse(long account, long administrator) {
    var state = rows.hold(account);
    if (state.isEmpty()) {
      return Refusal.NO_SUCH_MEMBER;
    }
    return switch (state.get()) {
      case NONE, REFUSED -> Refusal.NOTHING_TO_REFUSE;
      case WAITING, CONFIRMED -> {
        rows.clear(account, clock.instant());
        acts.log(administrator, Act.Kind.REAL_NAME_REFUSED, account);
        outbox.publish(new RealNameRefused(account));
        yield Refusal.REFUSED;
      }
    };
  }

  /** What is known of a member, for an administrator, whose look is logged. */
  @Transactional
  public Optional<RealName> shown(long account, long administrator) {
    acts.log(administrator, Act.Kind.REAL_NAMES_LOOKED_AT, account);
    return rows.find(account);
  }

  /** One page of a state's records, the latest application first; the look is logged. */
  @Transactional
  public List<RealName> shown(RealNameState state, long offset, int limit, long administrator) {
    acts.log(administrator, Act.Kind.REAL_NAMES_LOOKED_AT, 0, state.name());
    return rows.page(state, offset, limit);
  }

  /** Who waits for a decision, and since when; the first come first. */
  public List<Applicant> applicants(long offset, int limit) {
    return rows.applicants(RealNameState.WAITING, offset, limit);
  }

  /** How many wait for a decision. */
  public long waiting() {
    return rows.count(RealNameState.WAITING);
  }

  private Outcome unlessDuplicate(Supplier<Outcome> work) {
    try {
      return transaction.execute(_ -> work.get());
    } catch (DuplicateKeyException e) {
      return Outcome.DUPLICATE;
    }
  }

  private Outcome confirmed(long account, RealNameClaim whole, long administrator) {
    var outcome = declarations.write(account, whole, RealNameState.CONFIRMED);
    if (outcome == Outcome.DONE) {
      acts.log(administrator, Act.Kind.REAL_NAME_CONFIRMED, account);
      outbox.publish(new RealNameConfirmed(account));
    }
    return outcome;
  }
}
