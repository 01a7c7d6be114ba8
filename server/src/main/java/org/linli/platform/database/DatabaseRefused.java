package org.linli.platform.database;

/** Why there is no database, and what the operator can do about it. */
final class DatabaseRefused extends RuntimeException {

  private final String advice;

  DatabaseRefused(String reason, String advice) {
    super(reason);
    this.advice = advice;
  }

  DatabaseRefused(String reason, String advice, Throwable cause) {
    super(reason, cause);
    this.advice = advice;
  }

  String advice() {
    return advice;
  }
}
