package org.linli.platform;

/** What the operator has set does not go together. */
final class SettingsRefused extends RuntimeException {

  SettingsRefused(String reason) {
    super(reason);
  }
}
