package org.linli.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.linli.platform.Settings;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@ExtendWith(OutputCaptureExtension.class)
class DatabaseConfigurationTest {

  @TempDir static Path directory;

  @Configuration(proxyBeanMethods = false)
  @EnableConfigurationProperties(Settings.class)
  @Import(DatabaseConfiguration.class)
  static class Application {}

  @Test
  void the_pool_is_closed_before_the_database_it_leads_to(CapturedOutput output) throws Exception {
    HikariDataSource pool;
    try (var context = run()) {
      pool = context.getBean(HikariDataSource.class);
      try (var client = new Client(pool.getConnection())) {
        assertThat(client.ask("show timezone")).isEqualTo("UTC");
        assertThat(client.ask("show application_name")).isEqualTo("linli");
      }
    }
    assertThat(pool.isClosed()).isTrue();
    assertThat(output).containsPattern("database ready on port \\d+ in \\d+ ms");
    assertThat(output).doesNotContain("WARN", "FATAL");
  }

  @Test
  void a_database_of_the_operator_is_used_in_place_of_ours(CapturedOutput output) throws Exception {
    try (var theirs = EmbeddedDatabase.start(directory.resolve("theirs"));
        var context = run(external(theirs, theirs.password()))) {
      try (var client = new Client(context.getBean(HikariDataSource.class).getConnection())) {
        assertThat(client.ask("select inet_server_port()")).isEqualTo("" + theirs.port());
      }
    }
  }

  @Test
  void a_wrong_password_to_it_is_told_in_one_message(CapturedOutput output) throws Exception {
    try (var theirs = EmbeddedDatabase.start(directory.resolve("theirs"))) {
      assertThatThrownBy(() -> run(external(theirs, "wrong"))).isInstanceOf(RuntimeException.class);
    }
    assertThat(output).contains("The database does not let us in", "LINLI_DB_PASSWORD");
    assertThat(output).doesNotContain("\tat ");
  }

  @Test
  void a_directory_in_use_is_told_in_one_message(CapturedOutput output) {
    try (var _ = run()) {
      assertThatThrownBy(() -> run()).isInstanceOf(RuntimeException.class);
    }
    assertThat(output).contains("is in use by another Linli", "LINLI_DATA");
    assertThat(output).doesNotContain("\tat ");
  }

  private static ConfigurableApplicationContext run(String... arguments) {
    return new SpringApplicationBuilder(Application.class)
        .web(WebApplicationType.NONE)
        .run(
            Stream.concat(
                    Stream.of("--linli.data=" + directory.resolve("ours")), Stream.of(arguments))
                .toArray(String[]::new));
  }

  private static String[] external(Database theirs, String password) {
    return new String[] {
      "--linli.database.url=" + theirs.url().replace("jdbc:postgresql", "postgres"),
      "--linli.database.user=" + theirs.user(),
      "--linli.database.password=" + password
    };
  }
}
