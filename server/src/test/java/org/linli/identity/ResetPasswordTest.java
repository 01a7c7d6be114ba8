package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.RunningServer;
import org.linli.moderation.Act;
import org.linli.moderation.Acts;
import org.linli.platform.Settings;

class ResetPasswordTest {
  private static final RunningServer SERVER = RunningServer.shared();
  private static final String BEFORE = "harbour-7";
  @TempDir private Path folder;

  private record Said(int code, String output, String errors) {}

  /** Beside the running server. */
  private Said reset(String input, String... arguments) throws Exception {
    var java = ProcessHandle.current().info().command().orElseThrow();
    var command =
        List.of(java, "-cp", System.getProperty("java.class.path"), ResetPassword.class.getName());
    var errors = folder.resolve("errors");
    var builder =
        new ProcessBuilder(Stream.concat(command.stream(), Stream.of(arguments)).toList())
            .redirectError(errors.toFile())
            .redirectInput(Files.writeString(folder.resolve("input"), input).toFile());
    builder.environment().put("LINLI_DATA", SERVER.bean(Settings.class).data().toString());
    var process = builder.start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Said(process.waitFor(), output, Files.readString(errors));
  }

  private static String token(String name, String password) {
    var body = "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(name, password);
    return SERVER.postJson("/api/v1/user/login", body).json().at("/data/token").asString("");
  }

  @Test
  void the_operator_gives_somebody_a_new_password() throws Exception {
    SERVER.postJson(
        "/api/v1/user/register",
        "{\"username\":\"reset_lan\",\"password\":\"%s\"}".formatted(BEFORE));
    var token = token("reset_lan", BEFORE);
    var sessions = SERVER.bean(Sessions.class);
    var account = sessions.account(token).orElseThrow();
    var guarded = Guarded.of(SERVER, token);
    var authenticators = SERVER.bean(Authenticators.class);

    var said = reset("", "RESET_LAN");
    assertThat(said.errors()).isEmpty();
    assertThat(said.output())
        .matches(
            "One-time password: [a-z2-9]{16}\n"
                + "Passkeys that still sign in: 1; --second-factor deletes them.\n");
    var password = said.output().lines().findFirst().orElseThrow().substring(19);
    assertThat(SERVER.bean(Passwords.class).matched(account, password)).isPresent();
    assertThat(sessions.account(token)).isEmpty();
    assertThat(authenticators.isOn(account)).isTrue();
    assertThat(token("reset_lan", guarded.appPassword())).isEmpty();
    assertThat(SERVER.bean(Acts.class).page(0, 50))
        .anyMatch(act -> act.kind() == Act.Kind.PASSWORD_RESET && act.targetId() == account);

    assertThat(reset("a new harbour\n", "reset_lan", "--ask", "--second-factor").output())
        .isEqualTo("The password is set.\n");
    assertThat(authenticators.isOn(account)).isFalse();
    assertThat(token("reset_lan", BEFORE)).isEmpty();
    assertThat(token("reset_lan", "a new harbour")).isNotEmpty();
  }

  @Test
  void nobody_is_given_a_password() throws Exception {
    var nobody = reset("", "reset_nobody");
    assertThat(nobody.code()).isOne();
    assertThat(nobody.errors()).isEqualTo("linli: nobody signs in by reset_nobody.\n");
  }
}
