package org.linli.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** One connection and short words for it. */
record Client(Connection connection) implements AutoCloseable {

  static Client of(Database database) throws SQLException {
    return as(database, database.user(), database.password());
  }

  static Client as(Database database, String user, String password) throws SQLException {
    return new Client(DriverManager.getConnection(database.url(), user, password));
  }

  Client execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
    return this;
  }

  String ask(String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var answer = statement.executeQuery(sql)) {
      answer.next();
      return answer.getString(1);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
