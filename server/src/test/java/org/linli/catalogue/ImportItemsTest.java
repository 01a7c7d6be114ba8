package org.linli.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.RunningServer;

class ImportItemsTest {
  private final RunningServer server = RunningServer.shared();
  private final Items items = server.bean(Items.class);
  @TempDir private Path folder;

  private Imported imported(byte[] content) throws IOException, InterruptedException {
    return Imported.by(ImportItems.class, folder, content);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void a_file_is_imported_beside_the_running_server_and_again_without_harm() throws Exception {
    var content =
        IntStream.range(0, 1_201)
            .mapToObj("{\"id\":\"imp%d\",\"name\":\"口罩\",\"retailPrice\":1.5}\r\n"::formatted)
            .collect(Collectors.joining("\n"));
    for (var time = 0; time < 2; time++) {
      var answer = imported(bytes(content));
      assertThat(answer.errors()).contains("[" + "#".repeat(40) + "] 100 % 1,201 items");
      assertThat(answer.output()).isEqualTo("1201 items imported, 0 lines unfit.\n");
      assertThat(answer.code()).isZero();
    }
    assertThat(items.find("imp1200").orElseThrow().retailFen()).isEqualTo(150);
    assertThat(items.newest(0, 2_000)).filteredOn(item -> item.id().equals("imp0")).hasSize(1);
  }

  @Test
  void a_bad_line_is_told_with_its_number_and_the_rest_imported() throws Exception {
    var content =
        """
        {"id":"good1","name":"一"}
        no json
        [1]
        {"name":"x"}

        {"id":"","name":"x"}
        {"id":"bad","name":"x","status":9}
        {"id":"long","name":"%s"}
        {"id":7001,"name":"二","status":3}\
        """
            .formatted("长".repeat(1 << 20));
    var answer = imported(bytes(content));
    assertThat(answer.errors())
        .contains(
            "line 2: no JSON object\n",
            "line 3: no JSON object\n",
            "line 4: no \"id\"\n",
            "line 6: unfit \"id\"\n",
            "line 7: unfit \"status\"\n",
            "line 8: longer than 1 MB\n");
    assertThat(answer.output()).isEqualTo("2 items imported, 6 lines unfit.\n");
    assertThat(answer.code()).isOne();
    assertThat(items.find("good1")).isPresent();
    assertThat(items.find("7001").orElseThrow().status()).isEqualTo(ItemStatus.DELETED);
    assertThat(items.find("bad")).isEmpty();
  }

  @Test
  void what_is_no_utf_8_is_a_bad_line_and_an_empty_file_is_imported() throws Exception {
    var answer = imported("{\"id\":\"gb\",\"name\":\"口\"}\n".getBytes("GBK"));
    assertThat(answer.errors()).contains("line 1: no JSON object");
    assertThat(items.find("gb")).isEmpty();
    assertThat(imported(new byte[0]).output()).isEqualTo("0 items imported, 0 lines unfit.\n");
  }
}
