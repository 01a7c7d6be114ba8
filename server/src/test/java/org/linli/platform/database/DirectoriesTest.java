package org.linli.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoriesTest {

  @TempDir static Path original;
  @TempDir Path folder;
  Path data;

  @BeforeAll
  static void keepOneRow() throws Exception {
    try (var database = EmbeddedDatabase.start(original);
        var client = Client.of(database)) {
      client.execute("create table kept (n bigint)").execute("insert into kept values (1)");
    }
  }

  @BeforeEach
  void copyIt() throws IOException {
    data = Copy.of(original, folder.resolve("社区 data"));
  }

  @Test
  void a_later_start_keeps_the_rows_whichever_folder_stands_above() throws Exception {
    assertThat(rows(data)).isEqualTo("1");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThat(rows(data)).isEqualTo("1");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    assertThat(rows(data)).isEqualTo("1");
    assertThat(data.resolve("postgres/data/PG_VERSION")).hasContent("18");
  }

  @Test
  void a_copy_runs_beside_the_original() throws Exception {
    try (var database = EmbeddedDatabase.start(original);
        var client = Client.of(database)) {
      client.execute("insert into kept values (2)");
      assertThat(rows(data)).isEqualTo("1");
      assertThat(client.execute("delete from kept where n = 2").ask("select count(*) from kept"))
          .isEqualTo("1");
    }
  }

  @Test
  void a_moved_directory_starts() throws Exception {
    var moved = Files.createDirectories(folder.resolve("elsewhere")).resolve("data");
    Files.move(data, moved);
    assertThat(rows(moved)).isEqualTo("1");
  }

  @Test
  void a_lost_password_is_replaced() throws Exception {
    Files.delete(data.resolve("postgres/password"));
    assertThat(rows(data)).isEqualTo("1");
  }

  @Test
  void an_unfinished_first_start_is_begun_anew() throws Exception {
    Files.move(data.resolve("postgres/data"), data.resolve("postgres/data.new"));
    try (var database = EmbeddedDatabase.start(data);
        var client = Client.of(database)) {
      assertThat(client.ask("select to_regclass('kept') is null")).isEqualTo("t");
    }
  }

  @Test
  void files_that_postgres_refuses_are_left_alone_and_the_reason_is_told() throws Exception {
    Files.writeString(data.resolve("postgres/data/PG_VERSION"), "17\n");
    assertThatThrownBy(() -> EmbeddedDatabase.start(data))
        .isInstanceOf(DatabaseRefused.class)
        .hasMessageContaining("database files are incompatible with server");
    Files.writeString(data.resolve("postgres/data/PG_VERSION"), "18\n");
    assertThat(rows(data)).isEqualTo("1");
  }

  private static String rows(Path directory) throws Exception {
    try (var database = EmbeddedDatabase.start(directory);
        var client = Client.of(database)) {
      return client.ask("select count(*) from kept");
    }
  }
}
