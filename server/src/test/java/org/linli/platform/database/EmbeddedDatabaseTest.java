package org.linli.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedDatabaseTest {

  @TempDir static Path directory;
  static EmbeddedDatabase database;
  static Client client;

  @BeforeAll
  static void start() throws Exception {
    database = EmbeddedDatabase.start(directory);
    client = Client.of(database);
  }

  @AfterAll
  static void stop() throws Exception {
    client.close();
    database.close();
  }

  @ParameterizedTest
  @CsvSource({
    "fsync, on",
    "synchronous_commit, on",
    "full_page_writes, on",
    "data_checksums, on",
    "listen_addresses, 127.0.0.1",
    "max_connections, 50",
    "jit, off"
  })
  void is_durable_and_private(String setting, String value) throws SQLException {
    assertThat(client.ask("select current_setting('%s')".formatted(setting))).isEqualTo(value);
  }

  @Test
  void the_role_of_the_application_is_no_superuser_and_owns_its_database() throws SQLException {
    assertThat(client.ask("select current_user || ' ' || current_setting('is_superuser')"))
        .isEqualTo("linli off");
    assertThat(client.ask("select datdba::regrole from pg_database where datname = 'linli'"))
        .isEqualTo("linli");
    assertThatThrownBy(() -> client.execute("copy (select 1) to program 'true'"))
        .hasMessageContaining("permission denied");
    client.execute("create schema identity").execute("drop schema identity");
  }

  @Test
  void statements_are_counted() throws SQLException {
    assertThat(client.ask("select count(*) > 0 from pg_stat_statements")).isEqualTo("t");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "wrong"})
  void a_wrong_password_is_refused(String password) {
    assertThatThrownBy(() -> Client.as(database, "linli", password))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("password");
  }

  @ParameterizedTest
  @ValueSource(strings = {"postgres", "app"})
  void any_other_user_is_refused(String user) {
    assertThatThrownBy(() -> Client.as(database, user, database.password()))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("no pg_hba.conf entry");
  }

  @Test
  void parts_of_chinese_words_are_found() throws SQLException {
    assertThat(client.ask("select show_trgm('专业') <> '{}'")).isEqualTo("t");
    assertThat(client.ask("select similarity('专业问答平台', '专业问答') > 0.3")).isEqualTo("t");
    assertThat(client.ask("select lower('ÀÉ')")).isEqualTo("àé");
  }

  @Test
  void the_password_is_readable_for_the_owner_alone_and_in_no_command_line() throws IOException {
    var home = directory.resolve("postgres");
    assertThat(Files.getPosixFilePermissions(home.resolve("password")))
        .hasToString("[OWNER_READ, OWNER_WRITE]");
    assertThat(Files.readString(home.resolve("data/pg_hba.conf")).lines())
        .containsExactly("host linli linli 127.0.0.1/32 scram-sha-256");
    assertThat(ProcessHandle.allProcesses().map(p -> p.info().commandLine().orElse("")))
        .noneMatch(line -> line.contains(database.password()));
    assertThat(database.toString()).doesNotContain(database.password());
  }

  @Test
  void the_server_does_not_inherit_the_secrets_of_our_environment() throws IOException {
    var environment = Path.of("/proc", "" + database.supervisor().pid(), "environ");
    assumeThat(environment).exists();
    assertThat(Files.readString(environment).split("\0"))
        .allMatch(variable -> variable.startsWith("PATH=") || variable.startsWith("LANG="));
  }

  @Test
  void a_second_server_on_the_same_directory_is_refused() throws SQLException {
    assertThatThrownBy(() -> EmbeddedDatabase.start(directory))
        .isInstanceOf(DatabaseRefused.class)
        .hasMessageStartingWith("The data directory " + directory + " is in use by another Linli");
    assertThat(client.ask("select 1")).isEqualTo("1");
  }
}
