package org.linli.wire.live;

import jakarta.websocket.Extension;
import jakarta.websocket.server.ServerEndpointConfig;
import java.util.List;

/** Gives a connection its endpoint. Nothing is compressed: that would keep memory for each. */
final class OneEndpoint extends ServerEndpointConfig.Configurator {
  private final SocketEndpoint endpoint;

  OneEndpoint(SocketEndpoint endpoint) {
    this.endpoint = endpoint;
  }

  @Override
  public <T> T getEndpointInstance(Class<T> type) {
    return type.cast(endpoint);
  }

  @Override
  public boolean checkOrigin(String origin) {
    return true;
  }

  @Override
  public List<Extension> getNegotiatedExtensions(List<Extension> ours, List<Extension> asked) {
    return List.of();
  }
}
