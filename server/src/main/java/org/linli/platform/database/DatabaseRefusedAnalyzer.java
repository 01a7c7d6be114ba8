package org.linli.platform.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator the reason in place of a stack trace. */
final class DatabaseRefusedAnalyzer extends AbstractFailureAnalyzer<DatabaseRefused> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, DatabaseRefused refused) {
    return new FailureAnalysis(refused.getMessage(), refused.advice(), failure);
  }
}
