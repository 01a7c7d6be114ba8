package org.linli.platform.database;

/** A PostgreSQL that the server may use: its own, or one that the operator keeps. */
sealed interface Database extends AutoCloseable
    permits EmbeddedDatabase, RunningDatabase, ExternalDatabase {

  String url();

  String user();

  String password();

  @Override
  void close();
}
