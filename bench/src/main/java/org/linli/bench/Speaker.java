package org.linli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;

/** Says in groups when it is, each thread on a connection of its own. */
final class Speaker {
  private final ThreadLocal<Connection> connection = ThreadLocal.withInitial(this::connected);
  private final URI server;

  Speaker(URI server) {
    this.server = server;
  }

  Void say(String token, long group) throws IOException {
    var path = "/api/group/send_group_message?token=%s&group_id=%d&content=%s";
    var said = path.formatted(token, group, Deliveries.now());
    connection.get().get(Connection.request(server.resolve(said)));
    return null;
  }

  private Connection connected() {
    try {
      return new Connection(server);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
