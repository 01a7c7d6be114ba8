package org.linli.wire.qa;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** WeChat on this machine: every code that begins with good is a user's, under its own name. */
final class WeChatServer implements AutoCloseable {
  private static final Pattern ASKED =
      Pattern.compile("appid=app&secret=s%26cret&js_code=(good[^&]*)&grant_type=.*");
  private final HttpServer server;

  WeChatServer() {
    try {
      server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/sns/jscode2session", WeChatServer::answer);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private static void answer(HttpExchange exchange) throws IOException {
    var asked = ASKED.matcher(exchange.getRequestURI().getRawQuery());
    var text =
        asked.matches()
            ? "{\"openid\":\"user of %s\",\"session_key\":\"secret\"}".formatted(asked.group(1))
            : "{\"errcode\":40029,\"errmsg\":\"invalid code\"}";
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
