package org.linli.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

  private static List<String> read(byte[] bytes) throws IOException {
    var lines = new Lines(new ByteArrayInputStream(bytes));
    var read = new ArrayList<String>();
    for (var line = lines.next(); line != null; line = lines.next()) {
      read.add(line);
    }
    return read;
  }

  private static String json(String... texts) throws IOException {
    var output = new ByteArrayOutputStream();
    Json.write(List.of(texts), output);
    return output.toString(UTF_8);
  }

  @Test
  void a_line_ends_at_a_line_feed_alone() throws IOException {
    assertThat(read("好\r\n\n\u2028b\u0085\n末".getBytes(UTF_8)))
        .containsExactly("好\r", "", "\u2028b\u0085", "末");
    assertThat(read("末\n".getBytes(UTF_8))).containsExactly("末");
    assertThat(read(new byte[0])).isEmpty();
  }

  @Test
  void an_unpaired_surrogate_may_come_as_three_bytes() throws IOException {
    assertThat(read("a\u00ed\u00a0\u0080b\u00ed\u009f\u00bf".getBytes(ISO_8859_1)))
        .containsExactly("a\ud800b\ud7ff");
  }

  @Test
  void what_is_no_utf_8_is_replaced() throws IOException {
    assertThat(read("a\u00ffb\u00ed\u00a0".getBytes(ISO_8859_1)).getFirst())
        .startsWith("a\ufffdb\ufffd");
  }

  @Test
  void json_escapes_what_it_must() throws IOException {
    assertThat(json("\"\\", "\n\u0000", "\ud800", "😀", ""))
        .isEqualTo("[\"\\\"\\\\\",\"\\u000a\\u0000\",\"\\ud800\",\"😀\",\"\"]\n");
    assertThat(json()).isEqualTo("[]\n");
  }
}
