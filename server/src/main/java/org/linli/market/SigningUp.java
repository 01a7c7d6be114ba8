package org.linli.market;

import java.time.Clock;
import org.linli.identity.Members;
import org.linli.identity.UserGroups;
import org.linli.platform.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signing up for a demand, once. */
@Component
public class SigningUp {
  private final DemandRows demands;
  private final SignUpRows rows;
  private final Members members;
  private final UserGroups groups;
  private final DemandLimits limits;
  private final Outbox outbox;
  private final Clock clock;

  SigningUp(
      DemandRows demands,
      SignUpRows rows,
      Members members,
      UserGroups groups,
      DemandLimits limits,
      Outbox outbox,
      Clock clock) {
    this.demands = demands;
    this.rows = rows;
    this.members = members;
    this.groups = groups;
    this.limits = limits;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** What came of signing up. */
  public enum Outcome {
    /** Also when he had before. */
    SIGNED,
    NO_SUCH_DEMAND,
    OWN_DEMAND,
    /** Its owner has refused him. */
    REFUSED,
    /** The work has begun or ended. */
    NOT_OPEN,
    /** It is not for members of his group. */
    NOT_ADMITTED,
    TOO_OFTEN
  }

  @Transactional
  public Outcome sign(long account, long demand) {
    var alive = members.hold(account);
    var held = demands.hold(demand).filter(one -> alive && one.everybodySees());
    if (held.isEmpty()) {
      return Outcome.NO_SUCH_DEMAND;
    }
    return rows.find(demand, account)
        .map(before -> before.state() == SignUp.State.REFUSED ? Outcome.REFUSED : Outcome.SIGNED)
        .orElseGet(() -> sign(account, held.get()));
  }

  private Outcome sign(long account, HeldDemand demand) {
    if (demand.accountId() == account) {
      return Outcome.OWN_DEMAND;
    }
    if (demand.phase() != Demand.Phase.OPEN) {
      return Outcome.NOT_OPEN;
    }
    var allowed = AllowedGroups.read(demand.allowedGroups());
    if (groups.of(account).filter(allowed::admit).isEmpty()) {
      return Outcome.NOT_ADMITTED;
    }
    if (!limits.signUp(account)) {
      return Outcome.TOO_OFTEN;
    }
    rows.add(demand.id(), account, clock.instant());
    outbox.publish(new DemandSigned(demand.id(), demand.accountId(), demand.title(), account));
    return Outcome.SIGNED;
  }
}
