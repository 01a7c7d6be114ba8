package org.linli.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** The server process of PostgreSQL and what it is told. */
record Postmaster(Home home, Binaries binaries, Account account, int port) {

  private static final List<String> SETTINGS =
      """
      listen_addresses=127.0.0.1
      unix_socket_directories=
      password_encryption=scram-sha-256
      fsync=on
      synchronous_commit=on
      full_page_writes=on
      max_connections=50
      shared_buffers=256MB
      max_logical_replication_workers=0
      jit=off
      timezone=UTC
      log_timezone=UTC
      shared_preload_libraries=pg_stat_statements
      log_min_messages=log
      log_min_error_statement=panic
      log_error_verbosity=terse
      log_checkpoints=off
      log_line_prefix=\
      """
          .lines()
          .toList();

  Process start() throws IOException {
    var remains = new Remains(home.cluster(), name());
    if (remains.present()) remains.clear(account);
    var command = new ArrayList<>(List.of(binaries.program("postgres")));
    command.addAll(List.of("-D", account.standingIn(home.cluster()), "-p", "" + port));
    command.addAll(List.of("-c", "cluster_name=" + name()));
    SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
    // A session of its own keeps Ctrl-C in a terminal away from it until our requests are done.
    var bound = Tool.SETSID.before(Tool.SETPRIV.before(command));
    return new Program(home.cluster(), account.run(bound)).start();
  }

  /** Told to every process of the database; a moved directory keeps it, a copy gets its own. */
  private String name() throws IOException {
    var place = Files.readAttributes(home.cluster(), "unix:dev,ino");
    return "linli-%x-%x.".formatted(place.get("dev"), place.get("ino"));
  }
}
