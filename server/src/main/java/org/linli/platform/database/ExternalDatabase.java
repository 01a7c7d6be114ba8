package org.linli.platform.database;

import org.linli.platform.Settings;

/** A PostgreSQL that the operator keeps; nothing of it is started or stopped here. */
record ExternalDatabase(String url, String user, String password) implements Database {

  static ExternalDatabase of(Settings.Database settings) {
    return new ExternalDatabase(jdbc(settings.url()), settings.user(), settings.password());
  }

  private static String jdbc(String address) {
    return address.startsWith("jdbc:")
        ? address
        : "jdbc:" + address.replaceFirst("^postgres:", "postgresql:");
  }

  @Override
  public void close() {}

  /** Without the password: a record would tell it to any log. */
  @Override
  public String toString() {
    return "external database";
  }
}
