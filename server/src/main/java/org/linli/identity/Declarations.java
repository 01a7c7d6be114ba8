package org.linli.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.linli.identity.RealNames.Outcome;
import org.linli.moderation.Act;
import org.linli.moderation.Acts;
import org.linli.platform.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who a member is said to be, if it can be. */
@Component
class Declarations {
  private static final long OPERATOR = 0;
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private final RealNameRows rows;
  private final CardProof proof;
  private final Acts acts;
  private final Outbox outbox;
  private final Clock clock;

  Declarations(RealNameRows rows, CardProof proof, Acts acts, Outbox outbox, Clock clock) {
    this.rows = rows;
    this.proof = proof;
    this.acts = acts;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** The member's own word, which waits unless his card proves it. */
  @Transactional
  Outcome declare(long account, RealNameClaim claim) {
    var outcome = write(account, claim, RealNameState.WAITING);
    if (outcome == Outcome.DONE) {
      confirmProven(account);
    }
    return outcome;
  }

  /** Confirms what waits, if the member's card says the same and the operator lets that do. */
  @Transactional
  void confirmProven(long account) {
    rows.hold(account);
    rows.find(account)
        .filter(kept -> kept.state() == RealNameState.WAITING && proof.of(kept))
        .map(kept -> write(account, RealNameClaim.of(kept), RealNameState.CONFIRMED))
        .filter(Outcome.DONE::equals)
        .ifPresent(_ -> {
          acts.log(OPERATOR, Act.Kind.REAL_NAME_CONFIRMED, account, "identity card");
          outbox.publish(new RealNameConfirmed(account));
        });
  }

  @Transactional
  Outcome write(long account, RealNameClaim claim, RealNameState state) {
    var before = rows.hold(account);
    if (before.isEmpty()) {
      return Outcome.NO_SUCH_MEMBER;
    }
    if (before.get() == RealNameState.CONFIRMED) {
      return Outcome.ALREADY_CONFIRMED;
    }
    var number = claim.proof(LocalDate.ofInstant(clock.instant(), SHANGHAI));
    number.ifPresent(right -> rows.write(account, claim, right, state, clock.instant()));
    return number.isPresent() ? Outcome.DONE : Outcome.UNFIT;
  }
}
