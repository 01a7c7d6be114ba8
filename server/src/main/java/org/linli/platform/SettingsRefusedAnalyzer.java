package org.linli.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.annotation.Order;

/** Comes before Spring Boot's own analyzer of settings, which would describe the constructor. */
@Order(0)
final class SettingsRefusedAnalyzer extends AbstractFailureAnalyzer<SettingsRefused> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, SettingsRefused refused) {
    return new FailureAnalysis(refused.getMessage(), null, failure);
  }
}
