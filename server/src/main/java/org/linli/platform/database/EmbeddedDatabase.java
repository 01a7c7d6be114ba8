package org.linli.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL of our own, whose files lie in the data directory and who lives as long as we. */
record EmbeddedDatabase(int port, String password, Supervisor supervisor, DataLock lock)
    implements Database {

  private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
  private static final int ATTEMPTS = 3;

  static EmbeddedDatabase start(Path dataDirectory) throws IOException {
    var begun = System.nanoTime();
    var account = Account.current();
    var home = Home.in(dataDirectory, account);
    var lock = DataLock.of(home);
    try {
      var database = start(home, account, lock);
      var passed = Duration.ofNanos(System.nanoTime() - begun).toMillis();
      log.info("database ready on port {} in {} ms", database.port, passed);
      return database;
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static EmbeddedDatabase start(Home home, Account account, DataLock lock)
      throws IOException {
    var binaries = Binaries.unpackedIn(account.reachable(home.folder()));
    var cluster = new Cluster(home, binaries, account);
    cluster.prepare();
    for (int attempt = 1; ; attempt++) {
      var port = freePort();
      var supervisor = new Supervisor(new Postmaster(home, binaries, account, port));
      try {
        supervisor.start();
        return new EmbeddedDatabase(port, cluster.password(), supervisor, lock);
      } catch (DatabaseRefused e) {
        // Between our look and the server's start another process may have taken the port.
        if (attempt == ATTEMPTS || !e.getMessage().endsWith("TCP/IP sockets")) throw e;
      }
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }

  /** SCRAM proves either side to the other: whoever takes the port in a pause learns nothing. */
  @Override
  public String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/linli?requireAuth=scram-sha-256";
  }

  @Override
  public String user() {
    return "linli";
  }

  @Override
  public void close() {
    supervisor.close();
    lock.close();
  }

  /** Without the password: a record would tell it to any log. */
  @Override
  public String toString() {
    return "embedded database";
  }
}
