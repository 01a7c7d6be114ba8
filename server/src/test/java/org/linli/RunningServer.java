package org.linli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.linli.pages.ExampleAnswers;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The real server on a real database, spoken to by HTTP alone. */
public final class RunningServer implements Caller {
  public static final String ADMIN_EMAIL = "root@example.org";
  public static final String ADMIN_PASSWORD = "root-secret-1";
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static RunningServer shared;

  static {
    Awaitility.setDefaultTimeout(PATIENCE);
  }

  private final HttpClient http = HttpClient.newHttpClient();
  private final TestClock clock = new TestClock();
  private final Path data;
  private final Map<String, Object> settings = new HashMap<>();
  private ConfigurableApplicationContext context;

  private RunningServer(Map<String, Object> settings) {
    try {
      data = Files.createTempDirectory("linli-test");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.settings.put("server.port", 0);
    this.settings.put("linli.data", data.toString());
    this.settings.put("linli.dev", true);
    this.settings.put("linli.reads-text", true);
    this.settings.put("linli.administrator.email", ADMIN_EMAIL);
    this.settings.put("linli.administrator.password", ADMIN_PASSWORD);
    this.settings.put("linli.trusted-proxies", "127.0.0.1");
    Shared.models().ifPresent(folder -> this.settings.put("linli.models", folder));
    this.settings.putAll(settings);
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    start();
  }

  /** The one server that all tests of doors share. */
  public static synchronized RunningServer shared() {
    if (shared == null) {
      shared = new RunningServer(Map.of());
    }
    return shared;
  }

  /** A server of one's own, on a database of its own. */
  public static RunningServer own(Map<String, Object> settings) {
    return new RunningServer(settings);
  }

  private void start() {
    context =
        new SpringApplicationBuilder(Linli.class)
            .web(WebApplicationType.SERVLET)
            .registerShutdownHook(false)
            .initializers(fresh ->
                ((GenericApplicationContext) fresh).registerBean("clock", Clock.class, () -> clock))
            .run(
                settings.entrySet().stream()
                    .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                    .toArray(String[]::new));
  }

  public void restart() {
    context.close();
    start();
  }

  public synchronized void close() {
    if (context.isActive()) {
      context.close();
      try {
        FileSystemUtils.deleteRecursively(data);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  public TestClock clock() {
    return clock;
  }

  /** A part of the server, for tests of a module that no door shows yet. */
  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  public URI at(String path) {
    var port = ((WebServerApplicationContext) context).getWebServer().getPort();
    return URI.create("http://127.0.0.1:" + port + path);
  }

  @Override
  public Reply get(String path) {
    return described("GET", path, new byte[0], send(HttpRequest.newBuilder(at(path))));
  }

  @Override
  public Reply postJson(String path, String body) {
    return postJson(path, body.getBytes(StandardCharsets.UTF_8));
  }

  public Reply postJson(String path, byte[] body) {
    return postJson(path, body, HttpRequest.newBuilder(at(path)));
  }

  /** As a client behind a proxy, who is not on this machine. */
  public Reply postJsonFrom(String address, String path, String body) {
    var request = HttpRequest.newBuilder(at(path)).header("X-Forwarded-For", address);
    return postJson(path, body.getBytes(StandardCharsets.UTF_8), request);
  }

  private Reply postJson(String path, byte[] body, HttpRequest.Builder request) {
    var reply =
        send(
            request
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    return described("POST", path, body, reply);
  }

  /** Whatever a documented operation answers must be what its description says. */
  private static Reply described(String method, String path, byte[] request, Reply reply) {
    if (reply.http() == 200) {
      ExampleAnswers.OF_THIS_RUN.observe(method, path, request, reply.body());
    }
    return reply;
  }

  public Reply send(HttpRequest.Builder request) {
    try {
      var response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Reply(response.statusCode(), response.headers(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An answer that is no text. */
  public HttpResponse<byte[]> bytes(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The newest code that went to this address. */
  public String codeFor(String address) {
    var entries = get("/dev/outbox?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
    return entries.json().get(0).get("code").stringValue();
  }
}
