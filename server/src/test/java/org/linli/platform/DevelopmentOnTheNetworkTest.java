package org.linli.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The outbox shows every code that is sent, so nobody but this machine may reach it. */
class DevelopmentOnTheNetworkTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.0.0.9", "::1", "localhost"})
  void it_works_on_loopback(String bind) {
    assertThat(settings(true, false, bind).dev()).isTrue();
    assertThat(settings(false, true, bind).dev()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7", ""})
  void it_is_refused_elsewhere(String bind) {
    assertThatThrownBy(() -> settings(true, false, bind))
        .hasRootCauseInstanceOf(SettingsRefused.class);
    assertThatThrownBy(() -> settings(false, true, bind))
        .hasRootCauseInstanceOf(SettingsRefused.class);
    assertThat(settings(false, false, bind).dev()).isFalse();
  }

  @Test
  void it_stops_the_server_with_one_sentence_and_code_one() throws Exception {
    var errors = folder.resolve("errors");
    var builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.linli.Linli")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(errors.toFile());
    var data = folder.resolve("data");
    builder.environment().put("LINLI_BIND", "0.0.0.0");
    builder.environment().put("LINLI_DEMO", "true");
    builder.environment().put("LINLI_PORT", "0");
    builder.environment().put("LINLI_DATA", data.toString());

    var code = builder.start().waitFor();

    assertThat(code).isEqualTo(1);
    assertThat(Files.readAllLines(errors)).singleElement().asString().contains("--dev", "0.0.0.0");
    assertThat(data).doesNotExist();
  }

  private static Settings settings(boolean dev, boolean demo, String bind) {
    var source =
        new MapConfigurationPropertySource(
            Map.of(
                "linli.dev", dev,
                "linli.demo", demo,
                "linli.bind", bind,
                "linli.pay.merchant-id", ""));
    return new Binder(source).bind("linli", Settings.class).get();
  }
}
