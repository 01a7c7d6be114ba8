package org.linli.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashTest {

  @TempDir Path directory;
  final AtomicLong kept = new AtomicLong();
  EmbeddedDatabase database;
  HikariDataSource pool;
  Thread writing;
  volatile boolean written;

  @BeforeEach
  void write() throws Exception {
    database = EmbeddedDatabase.start(directory);
    pool = Pool.to(database);
    try (var client = new Client(pool.getConnection())) {
      client.execute("create table kept (n bigint primary key)");
    }
    writing = Thread.startVirtualThread(this::writeOn);
    awaitMore();
  }

  @AfterEach
  void close() throws InterruptedException {
    written = true;
    writing.join();
    pool.close();
    database.close();
  }

  @Test
  void a_killed_server_comes_back_and_the_pool_with_it() throws Exception {
    for (var time = 0; time < 2; time++) {
      var server = database.supervisor().pid();
      kill(server);
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> database.supervisor().pid(), pid -> pid != server);
      awaitMore();
    }
    assertNothingKeptIsLost();
  }

  @Test
  void a_killed_backend_costs_no_row() throws Exception {
    var server = database.supervisor().pid();
    try (var client = Client.of(database)) {
      kill(Long.parseLong(client.ask("select pg_backend_pid()")));
    }
    awaitMore();
    assertThat(database.supervisor().pid()).isEqualTo(server);
    assertNothingKeptIsLost();
  }

  private void awaitMore() {
    var before = kept.get();
    await().atMost(Duration.ofSeconds(30)).until(() -> kept.get() > before + 20);
  }

  private void assertNothingKeptIsLost() throws Exception {
    written = true;
    writing.join();
    var missing = "select %d - count(*) from kept where n <= %d".formatted(kept.get(), kept.get());
    await()
        .ignoreExceptionsInstanceOf(SQLException.class)
        .untilAsserted(() -> {
          try (var client = new Client(pool.getConnection())) {
            assertThat(client.ask(missing)).isEqualTo("0");
          }
        });
  }

  private void writeOn() {
    while (!written) {
      var next = kept.get() + 1;
      try (var client = new Client(pool.getConnection())) {
        client.execute("insert into kept values (%d) on conflict do nothing".formatted(next));
        kept.set(next);
      } catch (SQLException _) {
        // This row was not acknowledged; it is written again.
      }
    }
  }

  private static void kill(long process) throws Exception {
    new ProcessBuilder("sh", "-c", "kill -KILL " + process).start().waitFor();
  }
}
