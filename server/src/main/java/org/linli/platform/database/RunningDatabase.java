package org.linli.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The embedded database of a server that runs beside us. */
record RunningDatabase(int port, String password) implements Database {
  private static final int PORT_LINE = 3;

  static Optional<Database> in(Path dataDirectory) throws IOException {
    var home = Home.in(dataDirectory, Account.current());
    var note = home.cluster().resolve("postmaster.pid");
    if (Files.notExists(note)) return Optional.empty();
    var port = Integer.parseInt(Files.readAllLines(note).get(PORT_LINE).strip());
    return answers(port)
        ? Optional.of(new RunningDatabase(port, Files.readString(home.password()).strip()))
        : Optional.empty();
  }

  private static boolean answers(int port) {
    try (var socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/linli?requireAuth=scram-sha-256";
  }

  @Override
  public String user() {
    return "linli";
  }

  @Override
  public void close() {}

  @Override
  public String toString() {
    return "running database";
  }
}
