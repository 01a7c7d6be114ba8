package org.linli.platform;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Why the server does not start, for the operator's eyes and not for the log. */
final class FailureOnStandardError implements FailureAnalysisReporter {

  @Override
  public void report(FailureAnalysis analysis) {
    System.err.println("linli: " + analysis.getDescription().strip());
    if (analysis.getAction() != null) System.err.println(analysis.getAction().strip());
  }
}
