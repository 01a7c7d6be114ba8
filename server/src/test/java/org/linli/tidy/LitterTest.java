package org.linli.tidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.tidy.Measure.Rule;

class LitterTest {

  @Test
  void no_file_names_a_package_registry() {
    assertThat(House.files()).isNotEmpty();
    assertThat(House.files())
        .flatExtracting(file -> Litter.registries(file, House.bytes(file)))
        .isEmpty();
  }

  @Test
  void no_main_source_holds_a_note_of_what_is_left_to_do() {
    assertThat(Litter.notes(House.texts("src/main", ""))).isEmpty();
  }

  @Test
  void no_file_is_big() {
    var sizes = House.files().stream().map(file -> Litter.size(file, House.bytes(file))).toList();
    assertThat(Exceptions.listed().faults(Set.of(Rule.FILE_KILOBYTES), sizes)).isEmpty();
  }

  @Test
  void the_readme_is_short() {
    assumeTrue(House.files().contains("README.md"), "there is no README.md yet");
    assertThat(Litter.words(House.text("README.md"))).isLessThan(Litter.README_WORDS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "repo1 maven org",
        "repo maven apache org",
        "https:~~maven example com/x",
        "http:~~npm example com",
        "registry npmjs org",
        "pypi org",
        "deb debian org"
      })
  void a_registry_is_seen(String host) {
    assertThat(registries("see <" + written(host) + ">")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http:~~maven apache org/POM/4.0.0", "org webjars npm:htmx", "org apache maven"})
  void a_namespace_or_a_coordinate_is_no_registry(String name) {
    assertThat(registries(written(name))).isEmpty();
  }

  @Test
  void a_note_is_seen_and_a_longer_word_is_not() {
    assertThat(Litter.notes(Map.of("A.java", "// TODO later\nint TODOS; // FIXME")))
        .containsExactly("A.java names TODO", "A.java names FIXME");
  }

  @Test
  void a_big_file_is_seen() {
    assertThat(Litter.size("a", new byte[1024 * 1024]).isOver()).isFalse();
    assertThat(Litter.size("a", new byte[1024 * 1024 + 1]).isOver()).isTrue();
  }

  @Test
  void words_are_what_stands_between_blanks() {
    assertThat(Litter.words("# Linli\n\n邻里 is one server.\n")).isEqualTo(6);
    assertThat(Litter.words("")).isZero();
  }

  private static List<String> registries(String text) {
    return Litter.registries("a", text.getBytes(StandardCharsets.UTF_8));
  }

  /** This file names none either. */
  private static String written(String host) {
    return host.replace(' ', '.').replace('~', '/');
  }
}
