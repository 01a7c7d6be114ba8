package org.linli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The server in a process of its own, to be killed. */
public final class ServerProcess implements Caller {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private final HttpClient http = HttpClient.newHttpClient();
  private final Path data;
  private final int port;
  private final List<String> options;
  private Process process;

  public ServerProcess(Path data, String... options) {
    this.data = data;
    this.options = List.of(options);
    port = FreePort.thatStaysFree();
    Runtime.getRuntime().addShutdownHook(new Thread(this::killJvm));
  }

  public void start() {
    var command = new ArrayList<String>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("org.linli.Linli", "--server.port=" + port, "--linli.data=" + data));
    command.addAll(options);
    try {
      var log = ProcessBuilder.Redirect.appendTo(data.resolveSibling("server.log").toFile());
      Files.createDirectories(data);
      process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Awaitility.await().atMost(PATIENCE).until(this::ready);
  }

  private boolean ready() {
    try {
      return get("/actuator/health/readiness").http() == 200;
    } catch (UncheckedIOException notYet) {
      return false;
    }
  }

  @Override
  public Reply get(String path) {
    return send(HttpRequest.newBuilder(at(path)));
  }

  @Override
  public Reply postJson(String path, String body) {
    return send(
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  public URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** Throws an {@link UncheckedIOException} when nobody answers. */
  private Reply send(HttpRequest.Builder request) {
    try {
      var response =
          http.send(
              request.timeout(Duration.ofSeconds(20)).build(),
              HttpResponse.BodyHandlers.ofString());
      return new Reply(response.statusCode(), response.headers(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public void killJvm() {
    if (process != null) {
      process.destroyForcibly();
      waitForEnd();
    }
  }

  /** Kills the database's first process, the child of the server. */
  public void killPostgres() {
    process.children().forEach(ProcessHandle::destroyForcibly);
  }

  public void stop() {
    process.destroy();
    waitForEnd();
  }

  private void waitForEnd() {
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new IllegalStateException("The server does not end");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
