package org.linli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command answers before it would build or start anything. */
class LinliCommandTest {

  private static final Path COMMAND = Path.of("../linli").toAbsolutePath().normalize();

  @TempDir Path elsewhere;

  @Test
  void alone_it_says_what_it_can_do() throws Exception {
    var answer = run(COMMAND);

    assertThat(answer.code()).isZero();
    assertThat(answer.output()).contains("./linli start", "--demo", "LINLI_PORT");
    assertThat(answer.errors()).isEmpty();
    assertThat(run(COMMAND, "help")).isEqualTo(answer);
    assertThat(run(COMMAND, "--help")).isEqualTo(answer);
  }

  @Test
  void the_heap_has_a_bound_and_shrinks_when_idle() throws Exception {
    assertThat(Files.readString(COMMAND))
        .containsPattern("(?m)^flags='[^']* -Xmx1g -XX:G1PeriodicGCInterval=60000 ");
  }

  @Test
  void an_unknown_option_is_named_with_the_usage_and_code_two() throws Exception {
    var answer = run(COMMAND, "start", "--port", "8123", "--nonsense");

    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.output()).isEmpty();
    assertThat(answer.errors()).contains("--nonsense", "./linli start [options]");
  }

  @Test
  void a_port_that_cannot_be_is_refused_in_one_sentence() throws Exception {
    var answer = run(COMMAND, "start", "--port", "99999");

    assertThat(answer.code()).isOne();
    assertThat(answer.errors().strip())
        .isEqualTo("linli: there is no port 99999: the highest is 65535.");
  }

  @Test
  void an_unknown_command_is_named_with_the_usage_and_code_two() throws Exception {
    var answer = run(COMMAND, "frobnicate");

    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.errors()).contains("frobnicate", "./linli start [options]");
  }

  @Test
  void an_option_without_its_value_is_refused() throws Exception {
    assertThat(run(COMMAND, "start", "--port").code()).isEqualTo(2);
    assertThat(run(COMMAND, "start", "--port=http").code()).isEqualTo(2);
    assertThat(run(COMMAND, "start", "--data=").code()).isEqualTo(2);
  }

  @Test
  void segment_refuses_what_it_cannot_do_before_it_builds() throws Exception {
    assertThat(run(COMMAND, "segment", "--all", "--search").code()).isEqualTo(2);
    assertThat(run(COMMAND, "segment", "--userdict").code()).isEqualTo(2);
    assertThat(run(COMMAND, "segment", "--nonsense").errors()).contains("--nonsense");
    assertThat(run(COMMAND, "keywords", "file.txt").code()).isEqualTo(2);
    assertThat(run(COMMAND, "segment", "--userdict", "no such file").errors().strip())
        .isEqualTo("linli: cannot read no such file.");
  }

  @Test
  void recommend_refuses_what_it_cannot_do_before_it_builds() throws Exception {
    assertThat(run(COMMAND, "recommend").code()).isEqualTo(2);
    assertThat(run(COMMAND, "recommend", "evaluate", "--data").code()).isEqualTo(2);
    assertThat(run(COMMAND, "recommend", "evaluate", "--nonsense").errors()).contains("--nonsense");
    assertThat(run(COMMAND, "recommend", "evaluate", "--method=svd").errors()).contains("rp3beta");
    var asked = new String[] {"recommend", "evaluate", "--protocol", "ncf", "--method=all"};
    assertThat(run(COMMAND, asked).errors()).contains("needs --data");
    assertThat(run(COMMAND, "recommend", "tune", "--method=all").code()).isEqualTo(2);
    var missing =
        new String[] {"recommend", "tune", "--data=no", "--protocol=ncf", "--method=ease"};
    assertThat(run(COMMAND, missing).errors().strip()).isEqualTo("linli: there is no folder no.");
  }

  @Test
  void no_ledger_is_made_where_there_is_none_to_verify() throws Exception {
    var nowhere = elsewhere.resolve("nowhere");

    var answer = run(COMMAND, "ledger", "verify", "--data", nowhere.toString());

    assertThat(answer.code()).isOne();
    assertThat(answer.errors().strip())
        .isEqualTo("linli: there is no database in " + nowhere + ".");
    assertThat(nowhere).doesNotExist();
  }

  @Test
  void import_refuses_what_it_cannot_do_before_it_builds() throws Exception {
    assertThat(run(COMMAND, "import").code()).isEqualTo(2);
    assertThat(run(COMMAND, "import", "people", "file").code()).isEqualTo(2);
    assertThat(run(COMMAND, "import", "items").code()).isEqualTo(2);
    assertThat(run(COMMAND, "import", "behaviours").errors()).contains("import needs a file.");
    assertThat(run(COMMAND, "import", "items", "--nonsense").errors()).contains("--nonsense");
    assertThat(run(COMMAND, "import", "items", "no such file").errors().strip())
        .isEqualTo("linli: cannot read no such file.");
    var nowhere = elsewhere.resolve("nowhere").toString();
    assertThat(run(COMMAND, "import", "items", COMMAND.toString(), "--data", nowhere).errors())
        .isEqualTo("linli: there is no database in " + nowhere + ".\n");
  }

  @Test
  void models_refuses_what_it_cannot_do_before_it_builds() throws Exception {
    assertThat(run(COMMAND, "models").code()).isEqualTo(2);
    assertThat(run(COMMAND, "models", "forget").code()).isEqualTo(2);
    assertThat(run(COMMAND, "models", "fetch", "--models").code()).isEqualTo(2);
    assertThat(run(COMMAND, "models", "check", "--nonsense").errors()).contains("--nonsense");
    assertThat(run(COMMAND, "models", "check", "--models", "a", "b").code()).isEqualTo(2);
  }

  @Test
  void a_password_is_reset_only_where_there_is_somebody_to_have_it() throws Exception {
    assertThat(run(COMMAND, "admin").code()).isEqualTo(2);
    assertThat(run(COMMAND, "admin", "reset-password").errors()).contains("needs the name");
    assertThat(run(COMMAND, "admin", "reset-password", "a", "b").code()).isEqualTo(2);
    assertThat(run(COMMAND, "admin", "reset-password", "a", "--none").errors()).contains("--none");
    var nowhere = elsewhere.resolve("nowhere").toString();
    assertThat(run(COMMAND, "admin", "reset-password", "mei", "--data", nowhere).errors())
        .isEqualTo("linli: there is no database in " + nowhere + ".\n");
  }

  @Test
  void it_may_be_called_through_a_link_from_another_folder() throws Exception {
    var link = Files.createSymbolicLink(elsewhere.resolve("a link"), COMMAND);

    var answer = run(link);
    Files.delete(link);

    assertThat(answer.output()).contains("./linli start");
  }

  private Answer run(Path command, String... arguments) throws Exception {
    var line = new ArrayList<>(List.of(command.toString()));
    line.addAll(List.of(arguments));
    var output = elsewhere.resolve("output");
    var errors = elsewhere.resolve("errors");
    var process =
        new ProcessBuilder(line)
            .directory(elsewhere.toFile())
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile())
            .start();
    return new Answer(process.waitFor(), Files.readString(output), Files.readString(errors));
  }

  private record Answer(int code, String output, String errors) {}
}
