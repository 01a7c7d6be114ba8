package org.linli.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.FreePort;

class LeftoversTest {

  @TempDir static Path original;
  @TempDir Path folder;
  Path directory;

  @BeforeAll
  static void make() throws IOException {
    EmbeddedDatabase.start(original).close();
  }

  @BeforeEach
  void copy() throws IOException {
    directory = Copy.of(original, folder.resolve("data"));
  }

  @Test
  void the_server_dies_with_its_jvm_and_keeps_every_row() throws Exception {
    var writer = writer();
    try (var said = writer.inputReader()) {
      var postmaster = postmaster(said);
      var kept = rowsUntil(said, 200);
      writer.toHandle().destroyForcibly();
      var last = Math.max(kept, rowsUntil(said, Long.MAX_VALUE));
      await().atMost(Duration.ofSeconds(30)).until(() -> isGone(postmaster));
      assertRows(last);
    }
  }

  @Test
  void both_killed_at_once_leave_every_row() throws Exception {
    var writer = writer();
    try (var said = writer.inputReader()) {
      var postmaster = postmaster(said);
      var kept = rowsUntil(said, 200);
      new ProcessBuilder("sh", "-c", "kill -KILL %d %d".formatted(postmaster, writer.pid()))
          .start()
          .waitFor();
      assertRows(Math.max(kept, rowsUntil(said, Long.MAX_VALUE)));
    }
  }

  @Test
  void a_server_that_outlived_its_jvm_is_stopped_first() throws Exception {
    var outlived = postmaster().start();
    await().until(() -> Files.exists(directory.resolve("postgres/data/postmaster.pid")));
    EmbeddedDatabase.start(directory).close();
    assertThat(outlived.isAlive()).isFalse();
  }

  @Test
  void a_pid_that_now_belongs_to_another_program_is_no_obstacle() throws Exception {
    var sleeping = Account.current().run(List.of("sleep", "60"));
    var stranger = new Program(directory, sleeping).start();
    var pidFile = directory.resolve("postgres/data/postmaster.pid");
    Files.writeString(pidFile, stranger.pid() + "\n/elsewhere\n1700000000\n5432\n\n\n");
    EmbeddedDatabase.start(directory).close();
    assertThat(stranger.isAlive()).isTrue();
    stranger.destroyForcibly().waitFor();
  }

  private Postmaster postmaster() throws IOException {
    var account = Account.current();
    var home = Home.in(directory, account);
    account.own(home.cluster());
    return new Postmaster(
        home,
        Binaries.unpackedIn(account.reachable(home.folder())),
        account,
        FreePort.thatStaysFree());
  }

  private Process writer() throws IOException {
    var java = ProcessHandle.current().info().command().orElseThrow();
    var classes = System.getProperty("java.class.path");
    return new ProcessBuilder(java, "-cp", classes, Writer.class.getName(), directory.toString())
        .redirectErrorStream(true)
        .start();
  }

  private static long postmaster(BufferedReader said) throws IOException {
    for (String line; (line = said.readLine()) != null; ) {
      if (line.startsWith("postmaster ")) return Long.parseLong(line.substring(11));
    }
    throw new IOException("the writer ended early");
  }

  private static long rowsUntil(BufferedReader said, long enough) throws IOException {
    var kept = 0L;
    for (String line; kept < enough && (line = said.readLine()) != null; ) {
      if (line.startsWith("kept ")) kept = Long.parseLong(line.substring(5));
    }
    return kept;
  }

  private static boolean isGone(long process) {
    return ProcessHandle.of(process).isEmpty();
  }

  private void assertRows(long last) throws Exception {
    try (var database = EmbeddedDatabase.start(directory);
        var client = Client.of(database)) {
      assertThat(client.ask("select count(*) from kept where n <= " + last))
          .isEqualTo(Long.toString(last));
    }
  }
}
