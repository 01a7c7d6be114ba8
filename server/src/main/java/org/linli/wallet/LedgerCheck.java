package org.linli.wallet;

import java.time.Duration;
import org.linli.platform.Job;
import org.linli.platform.Operator;
import org.springframework.stereotype.Component;

/** Looks every night whether the ledger is right, and tells the operator when it is not. */
@Component
class LedgerCheck implements Job {
  private final LedgerAudit audit;
  private final Operator operator;

  LedgerCheck(LedgerAudit audit, Operator operator) {
    this.audit = audit;
    this.operator = operator;
  }

  @Override
  public String name() {
    return "ledger check";
  }

  @Override
  public Duration every() {
    return Duration.ofDays(1);
  }

  @Override
  public void run() {
    var findings = audit.findings();
    if (!findings.isEmpty()) {
      operator.tell("The ledger is not right", String.join("\n", findings));
    }
  }
}
