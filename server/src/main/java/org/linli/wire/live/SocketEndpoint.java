package org.linli.wire.live;

import jakarta.websocket.CloseReason;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.PongMessage;
import jakarta.websocket.Session;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.linli.live.Live;
import org.linli.live.Typing;
import org.linli.live.Typists;
import org.linli.live.Wish;
import org.linli.platform.live.Connection;
import org.linli.platform.live.Ending;
import org.linli.platform.live.Frame;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One app that is connected. It may say that its member is typing, and nothing else. */
final class SocketEndpoint extends Endpoint {
  private static final long BETWEEN_NANOS = 500_000_000;
  private static final Frame REFUSED =
      Frame.passing("{\"type\":\"refused.v1\",\"data\":{\"reason\":\"only typing is said here\"}}");
  private final Live live;
  private final Typists typists;
  private final JsonMapper json;
  private final Wish wish;
  private Optional<Connection> connection = Optional.empty();
  private long saidAt = System.nanoTime() - BETWEEN_NANOS;

  SocketEndpoint(Live live, Typists typists, JsonMapper json, Wish wish) {
    this.live = live;
    this.typists = typists;
    this.json = json;
    this.wish = wish;
  }

  @Override
  public void onOpen(Session session, EndpointConfig config) {
    var link = new SocketLink(session);
    session.addMessageHandler(PongMessage.class, _ -> link.answered());
    session.addMessageHandler(String.class, this::said);
    session.addMessageHandler(ByteBuffer.class, _ -> said(""));
    connection = live.listen(wish, link);
    if (connection.isEmpty()) {
      link.close(Ending.STOPPING);
    }
  }

  @Override
  public void onClose(Session session, CloseReason reason) {
    connection.ifPresent(one -> one.end(Ending.LOST));
  }

  @Override
  public void onError(Session session, Throwable failure) {
    connection.ifPresent(one -> one.end(Ending.LOST));
  }

  /** Who says it too often is not heard. */
  private void said(String text) {
    var now = System.nanoTime();
    if (now - saidAt >= BETWEEN_NANOS) {
      saidAt = now;
      if (!typing(text).map(typists::tell).orElse(false)) {
        connection.ifPresent(one -> one.offer(REFUSED));
      }
    }
  }

  private Optional<Typing> typing(String text) {
    try {
      var node = json.readTree(text);
      return node.path("type").asString("").equals("typing") ? typing(node) : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private Optional<Typing> typing(JsonNode node) {
    var group = node.path("group");
    var to = group.isMissingNode() ? node.path("to") : group;
    return to.isIntegralNumber() && to.canConvertToLong()
        ? Optional.of(new Typing(wish.account(), !group.isMissingNode(), to.longValue()))
        : Optional.empty();
  }
}
