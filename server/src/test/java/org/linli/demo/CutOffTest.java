package org.linli.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.OwnServer;
import org.linli.RunningServer;
import org.linli.ServerProcess;
import org.linli.identity.Members;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OwnServer
class CutOffTest {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String LAST_WORDS = "The demo community is there";

  @Test
  void what_was_cut_off_in_the_middle_is_told_to_its_end_and_only_once(@TempDir Path folder) {
    var server = new ServerProcess(folder.resolve("data"), "--linli.demo=true");
    server.start();
    await().atMost(PATIENCE).until(() -> Told.to(server).questions().size() > 9);
    server.killJvm();
    assertThat(log(folder)).doesNotContain(LAST_WORDS);
    server.start();
    await().atMost(PATIENCE).until(() -> log(folder).contains(LAST_WORDS));
    var posts = new Story(JsonMapper.builder().build()).posts();
    var told = Told.to(server);
    assertThat(told.questions()).hasSize(posts.size());
    var answers = posts.stream().mapToInt(post -> post.answers().size()).sum();
    await().untilAsserted(() -> assertThat(answers(told.feed(posts.size()))).isEqualTo(answers));
    server.stop();
    assertThat(log(folder)).doesNotContain(" WARN ", " ERROR ");
  }

  @Test
  void nobody_comes_where_somebody_lives_already(@TempDir Path folder) {
    var data = folder.resolve("data").toString();
    var before = RunningServer.own(Map.of("linli.data", data));
    before.get("/api/account/register?email=first@example.com&password=Harbour_7");
    before.close();
    var after = RunningServer.own(Map.of("linli.data", data, "linli.demo", true));
    assertThat(after.bean(Members.class).page(0, 9)).hasSize(2);
    assertThat(after.bean(Loading.class).progress()).isEmpty();
    after.close();
  }

  /** In all rows; while views are being counted one may move to a page that was read before. */
  private static int answers(List<JsonNode> rows) {
    return rows.stream().mapToInt(row -> row.get("answer").intValue()).sum();
  }

  private static String log(Path folder) {
    try {
      return Files.readString(folder.resolve("server.log"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
