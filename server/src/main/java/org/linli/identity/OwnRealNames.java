package org.linli.identity;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What members have said of themselves, declared or confirmed, for nobody but them. */
@Component
public class OwnRealNames {
  private final RealNameRows rows;

  OwnRealNames(RealNameRows rows) {
    this.rows = rows;
  }

  /** What came of amending. */
  public enum Outcome {
    DONE,
    NOT_DECLARED,
    UNFIT
  }

  /** The record of this account, unless it was refused. */
  public Optional<RealName> of(long account) {
    return rows.find(account).filter(name -> name.state() != RealNameState.REFUSED);
  }

  /** Changes what is not decided on; who somebody is stays. */
  @Transactional
  public Outcome amend(long account, UnaryOperator<RealNameDetails> change) {
    rows.hold(account);
    var kept = of(account);
    if (kept.isEmpty()) {
      return Outcome.NOT_DECLARED;
    }
    var details = change.apply(kept.get().details());
    if (!details.fits()) {
      return Outcome.UNFIT;
    }
    rows.amend(account, details);
    return Outcome.DONE;
  }
}
