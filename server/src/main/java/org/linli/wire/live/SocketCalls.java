package org.linli.wire.live;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.linli.identity.LiveSessions;
import org.linli.live.Live;
import org.linli.live.Typists;
import org.linli.live.Wish;
import org.linli.wire.SessionTokens;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Opens WebSockets for whoever carries a token, or our own cookie from one of our own pages. */
@RestController
class SocketCalls {
  private static final String PATH = "/live/socket";
  private final SessionTokens tokens;
  private final LiveSessions sessions;
  private final Live live;
  private final Typists typists;
  private final JsonMapper json;

  SocketCalls(
      SessionTokens tokens, LiveSessions sessions, Live live, Typists typists, JsonMapper json) {
    this.tokens = tokens;
    this.sessions = sessions;
    this.live = live;
    this.typists = typists;
    this.json = json;
  }

  @GetMapping(PATH)
  void open(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException, DeploymentException {
    if (!"websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE))) {
      refuse(response, HttpStatus.UPGRADE_REQUIRED.value(), "websocket");
      return;
    }
    var wish = wish(request);
    if (wish.isEmpty()) {
      refuse(response, HttpServletResponse.SC_UNAUTHORIZED, "token");
      return;
    }
    var endpoint = new SocketEndpoint(live, typists, json, wish.get());
    container(request)
        .upgradeHttpToWebSocket(
            request,
            response,
            ServerEndpointConfig.Builder.create(SocketEndpoint.class, PATH)
                .configurator(new OneEndpoint(endpoint))
                .build(),
            Map.of());
  }

  private Optional<Wish> wish(HttpServletRequest request) {
    var since = Wish.since(request.getParameter("since"));
    return tokens
        .ofHandshake(request)
        .flatMap(
            token -> sessions.account(token).map(account -> new Wish(account, token, since, 0)));
  }

  private static ServerContainer container(HttpServletRequest request) {
    return (ServerContainer)
        request.getServletContext().getAttribute(ServerContainer.class.getName());
  }

  private static void refuse(HttpServletResponse response, int status, String error)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/json;charset=UTF-8");
    response.getWriter().write("{\"error\":\"" + error + "\"}");
  }
}
