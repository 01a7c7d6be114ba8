package org.linli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A provider of text messages on this machine, as reliable as the test wants it. */
public final class SmsProvider implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private final List<JsonNode> asked = new CopyOnWriteArrayList<>();
  private final HttpServer server;
  private volatile Duration pause = Duration.ZERO;
  private volatile String code = "Ok";
  private volatile String slowPhone = "";

  public SmsProvider() {
    try {
      server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** From now on answers this code, after this pause. */
  public void behave(String code, Duration pause) {
    behave(code, pause, "");
  }

  /** From now on takes all messages, those to this number after this pause. */
  public void delay(String phone, Duration pause) {
    behave("Ok", pause, phone);
  }

  private void behave(String code, Duration pause, String slowPhone) {
    this.code = code;
    this.slowPhone = slowPhone;
    this.pause = pause;
  }

  /** How often it was asked to send this template to this number. */
  public long times(String template, String phone) {
    return asked(template, phone).count();
  }

  private Stream<JsonNode> asked(String template, String phone) {
    return asked.stream()
        .filter(request -> request.get("TemplateId").stringValue().equals(template))
        .filter(request -> isTo(phone, request));
  }

  private static boolean isTo(String phone, JsonNode request) {
    return request.get("PhoneNumberSet").get(0).stringValue().endsWith(phone);
  }

  /** A parameter of what it was asked to send last by this template to this number. */
  public String parameter(String template, String phone, int place) {
    return asked(template, phone)
        .reduce((_, last) -> last)
        .orElseThrow()
        .get("TemplateParamSet")
        .get(place)
        .stringValue();
  }

  private void answer(HttpExchange exchange) throws IOException {
    var request = JSON.readTree(exchange.getRequestBody().readAllBytes());
    asked.add(request);
    var text =
        """
        {"Response":{"SendStatusSet":[{"Code":"%s","Message":"so it is"}],"RequestId":"1"}}\
        """
            .formatted(code);
    try {
      TimeUnit.MILLISECONDS.sleep(isTo(slowPhone, request) ? pause.toMillis() : 0);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
