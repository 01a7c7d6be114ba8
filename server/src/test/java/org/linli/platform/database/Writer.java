package org.linli.platform.database;

import java.nio.file.Path;
import java.sql.DriverManager;

/** A JVM of its own that writes rows until it is killed, and says each one that is kept. */
final class Writer {

  private Writer() {}

  public static void main(String[] arguments) throws Exception {
    var database = EmbeddedDatabase.start(Path.of(arguments[0]));
    var connection =
        DriverManager.getConnection(database.url(), database.user(), database.password());
    connection.createStatement().execute("create table if not exists kept (n bigint primary key)");
    System.out.println("postmaster " + database.supervisor().pid());
    try (var insert = connection.prepareStatement("insert into kept values (?)")) {
      for (long n = 1; ; n++) {
        insert.setLong(1, n);
        insert.executeUpdate();
        System.out.println("kept " + n);
      }
    }
  }
}
