package org.linli.wallet.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A gateway on this machine for development, in which every order is paid at once. */
@Component
class Sandbox implements DisposableBean {
  private static final String ORDERS = "/v3/pay/transactions/native";
  private static final String TRADES = "/v3/pay/transactions/out-trade-no/";
  private final Map<String, SandboxOrder> orders = new ConcurrentHashMap<>();
  private final JsonMapper json;
  private volatile Manner manner = Manner.PROMPT;
  private HttpServer server;
  private SandboxDesk desk;
  private SandboxNotices notices;

  Sandbox(JsonMapper json) {
    this.json = json;
  }

  /** How it behaves. */
  enum Manner {
    /** Every order is paid, and told before the order is answered. */
    PROMPT,
    /** Every order is paid, and nobody is told. */
    SILENT,
    /** Nobody pays. */
    UNPAID,
    /** What was ordered is made, and the answer is lost. */
    LOST,
    /** Orders are refused. */
    REFUSING
  }

  void behave(Manner how) {
    manner = how;
  }

  SandboxOrder order(String number) {
    return orders.get(number);
  }

  SandboxNotices notices() {
    return notices;
  }

  void pay(String number) {
    orders.computeIfPresent(number, (_, order) -> order.in("SUCCESS"));
  }

  /** Who we are to it; it begins to answer when it is first asked. */
  synchronized Merchant merchant() {
    if (server == null) {
      open();
    }
    return desk.merchant();
  }

  private void open() {
    var ours = Seals.keys();
    var its = Seals.keys();
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var merchant =
        new Merchant(
            "1900000001",
            "wxsandbox0000001",
            "5157F09EFDC096DE15EBE81A47057A7200000000",
            Seals.pem("PRIVATE KEY", ours.getPrivate().getEncoded()),
            UUID.randomUUID().toString().replace("-", ""),
            "PUB_KEY_ID_0000000001",
            Seals.pem("PUBLIC KEY", its.getPublic().getEncoded()),
            "http://127.0.0.1:" + server.getAddress().getPort());
    desk = new SandboxDesk(merchant, ours, its);
    notices = new SandboxNotices(merchant, its.getPrivate(), json);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    var path = exchange.getRequestURI().getPath();
    if (!desk.knows(exchange, body)) {
      desk.answer(exchange, 401, "{\"code\":\"SIGN_ERROR\",\"message\":\"签名错误\"}");
    } else if (path.equals(ORDERS)) {
      order(exchange, body);
    } else if (path.startsWith(TRADES) && path.endsWith("/close")) {
      var number = path.substring(TRADES.length(), path.length() - "/close".length());
      orders.computeIfPresent(number, (_, order) -> order.in("CLOSED"));
      desk.answer(exchange, 204, "");
    } else {
      show(exchange, path.replace(TRADES, ""));
    }
  }

  private void order(HttpExchange exchange, String body) throws IOException {
    if (manner == Manner.REFUSING) {
      desk.answer(exchange, 403, "{\"code\":\"NO_AUTH\",\"message\":\"商户无权限\"}");
      return;
    }
    var asked = json.readTree(body);
    var number = asked.get("out_trade_no").stringValue();
    var paid = manner == Manner.UNPAID ? "NOTPAY" : "SUCCESS";
    var order =
        new SandboxOrder(
            number,
            "42" + Math.abs(number.hashCode()) + System.nanoTime(),
            asked.at("/amount/total").longValue(),
            asked.get("notify_url").stringValue(),
            paid);
    orders.putIfAbsent(number, order);
    if (manner == Manner.LOST) {
      exchange.close();
      return;
    }
    if (manner == Manner.PROMPT) {
      notices.send(order, order.fen());
    }
    var address = "weixin://wxpay/bizpayurl?pr=" + number.substring(0, 8);
    desk.answer(exchange, 200, json.writeValueAsString(Map.of("code_url", address)));
  }

  private void show(HttpExchange exchange, String number) throws IOException {
    var order = orders.get(number);
    if (order == null) {
      desk.answer(exchange, 404, "{\"code\":\"ORDER_NOT_EXIST\",\"message\":\"订单不存在\"}");
    } else {
      desk.answer(
          exchange, 200, json.writeValueAsString(order.shown(desk.merchant(), order.fen())));
    }
  }

  @Override
  public synchronized void destroy() {
    if (server != null) {
      server.stop(0);
    }
  }
}
