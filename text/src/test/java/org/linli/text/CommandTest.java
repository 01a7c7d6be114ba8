package org.linli.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandTest {

  @TempDir Path folder;

  private static Process run(Class<?> command, String input, String... options) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var line = new ArrayList<>(List.of(java, "-cp", "target/classes", command.getName()));
    line.addAll(List.of(options));
    var process = new ProcessBuilder(line).start();
    try (var output = process.getOutputStream()) {
      output.write(input.getBytes(UTF_8));
    }
    return process;
  }

  private static String said(Process process) throws Exception {
    var said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).isZero();
    return said;
  }

  @Test
  void lines_come_back_as_lists_of_words() throws Exception {
    assertThat(said(run(SegmentLines.class, "社区医院\n\n \"😀\"")))
        .isEqualTo(
            """
            ["社区","医院"]
            []
            [" ","\\"","😀","\\""]
            """);
  }

  @Test
  void options_choose_how_to_cut() throws Exception {
    assertThat(said(run(SegmentLines.class, "共和国\n", "--all"))).isEqualTo("[\"共和\",\"共和国\"]\n");
    assertThat(said(run(SegmentLines.class, "共和国\n", "--search"))).isEqualTo("[\"共和\",\"共和国\"]\n");
    assertThat(said(run(SegmentLines.class, "魏慕邻\n", "--no-hmm")))
        .isEqualTo("[\"魏\",\"慕\",\"邻\"]\n");
  }

  @Test
  void a_user_dictionary_is_read() throws Exception {
    var words = Files.writeString(folder.resolve("词.txt"), "社区医院\n");
    assertThat(said(run(SegmentLines.class, "社区医院\n", "--userdict=" + words)))
        .isEqualTo("[\"社区医院\"]\n");
  }

  @Test
  void a_bad_user_dictionary_is_refused() throws Exception {
    var words = Files.write(folder.resolve("words.txt"), new byte[] {(byte) 0xE9});
    var process = run(SegmentLines.class, "", "--userdict=" + words);
    assertThat(process.errorReader(UTF_8).lines())
        .containsExactly("linli: the user dictionary is not UTF-8");
    assertThat(process.waitFor()).isEqualTo(1);
  }

  @Test
  void all_lines_are_the_texts_of_one_request() throws Exception {
    var texts = "2020网红新款夏季清凉女装\n99%细菌过滤，儿童一次性医用口罩 10枚\n";
    assertThat(said(run(KeywordLines.class, texts)))
        .isEqualTo(
            """
            ["2020","夏季","女装","新款","清凉","网红"]
            ["10","99","一次性","儿童","医用","口罩","细菌","过滤"]
            """);
  }
}
