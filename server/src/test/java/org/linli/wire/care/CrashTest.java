package org.linli.wire.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.OwnServer;
import org.linli.ServerProcess;

/**
 * Kills the server, its database and both while people write. Three rounds; {@code
 * -Dlinli.crash.rounds=10} for a longer trial.
 */
@OwnServer
class CrashTest {
  private static final int ROUNDS = Integer.getInteger("linli.crash.rounds", 3);
  private static final int WRITERS = 4;
  private static final String ADMINISTRATOR = "root@example.org";
  private static final String PASSWORD = "root-secret-1";

  /** Somebody who writes a number that only grows, and remembers what was acknowledged. */
  private static final class Writer extends Thread {
    private final ServerProcess server;
    private final String phone;
    private final String token;
    private volatile boolean stopped;
    private volatile int attempted;
    private volatile int acknowledged;

    Writer(ServerProcess server, String phone) {
      this.server = server;
      this.phone = phone;
      token = new CarePerson(server, phone).signUpByOutbox();
    }

    @Override
    public void run() {
      while (!stopped) {
        write(++attempted);
      }
    }

    private void write(int number) {
      var body =
          CareClient.envelope(
              "info", "update", "{\"phone\":\"" + phone + "\",\"name\":\"" + number + "\"}");
      try {
        var reply = server.postJson("/api/user/info?token=" + token, body);
        assertThat(reply.http()).isEqualTo(200);
        switch (reply.number("status")) {
          case 0 -> acknowledged = number;
          case -200 -> pause();
          default -> throw new AssertionError(reply.body());
        }
      } catch (UncheckedIOException nobodyAtHome) {
        pause();
      }
    }

    private static void pause() {
      try {
        TimeUnit.MILLISECONDS.sleep(50);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    int stored() {
      var data = server.get("/api/user/info?token=" + token).data();
      return Integer.parseInt(data.get("name").stringValue());
    }
  }

  @Test
  void nothing_acknowledged_is_missing_after_kill_9(@TempDir Path folder) throws Exception {
    var server =
        new ServerProcess(
            folder.resolve("data"),
            "--linli.dev=true",
            "--linli.administrator.email=" + ADMINISTRATOR,
            "--linli.administrator.password=" + PASSWORD);
    server.start();
    var writers =
        IntStream.range(0, WRITERS).mapToObj(i -> new Writer(server, "1390000000" + i)).toList();
    writers.forEach(Thread::start);
    for (var round = 0; round < ROUNDS; round++) {
      letThemWrite(writers);
      kill(server, round % 3);
      letThemWrite(writers);
    }
    for (var writer : writers) {
      writer.stopped = true;
      writer.join();
    }
    server.killJvm();
    server.start();
    for (var writer : writers) {
      assertThat(writer.stored()).isBetween(writer.acknowledged, writer.attempted);
    }
    server.stop();
  }

  private static void kill(ServerProcess server, int what) {
    switch (what) {
      case 0 -> server.killPostgres();
      case 1 -> {
        server.killJvm();
        server.start();
      }
      default -> {
        server.killPostgres();
        server.killJvm();
        server.start();
      }
    }
  }

  private static void letThemWrite(List<Writer> writers) {
    for (var writer : writers) {
      var before = writer.acknowledged;
      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> writer.acknowledged > before + 20);
    }
  }
}
