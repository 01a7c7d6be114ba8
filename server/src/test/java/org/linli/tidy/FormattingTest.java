package org.linli.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.Test;

class FormattingTest {

  @Test
  void every_java_file_is_formatted() throws IOException {
    var mended = new ConcurrentSkipListMap<String, String>();
    House.texts("src", ".java").entrySet().parallelStream()
        .forEach(file ->
            Formatting.mended(file.getValue()).ifPresent(text -> mended.put(file.getKey(), text)));
    if ("write".equals(System.getProperty("linli.format"))) {
      for (var file : mended.entrySet()) {
        Files.writeString(House.ROOT.resolve(file.getKey()), file.getValue());
      }
      return;
    }
    assertThat(new ArrayList<>(mended.keySet()))
        .as("files not formatted; mend them with: %s", Formatting.MENDED_BY)
        .isEmpty();
  }

  @Test
  void a_file_with_a_stray_space_and_an_unused_import_is_mended() {
    assertThat(Formatting.mended("import java.util.List;\n\nclass  A {}\n"))
        .contains("class A {}\n");
  }

  @Test
  void a_formatted_file_is_left_alone() {
    assertThat(Formatting.mended("import module java.base;\n\nclass A {}\n")).isEmpty();
  }

  @Test
  void a_file_that_cannot_be_read_as_java_is_reported() {
    assertThat(Formatting.mended("class A {\n")).isPresent();
  }
}
