package org.linli.pages.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final Pattern SAID =
      Pattern.compile("say\\(\"([a-z0-9.-]+[a-z0-9])\"|\"((?:fault|toast)\\.[a-z.-]+[a-z])\"");
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");
  private static final Pattern BEGUN = Pattern.compile("\"((?:[a-z0-9-]+\\.)+)\" \\+");
  private static final Path MAIN = Path.of("src/main");

  private static Set<String> keys(Language language) {
    return new TreeSet<>(Words.of(language).stringPropertyNames());
  }

  private static String sources() throws IOException {
    var all = new StringBuilder();
    try (var files = Files.walk(MAIN)) {
      files
          .filter(file -> file.toString().matches(".*(\\.jte|pages.*\\.java)"))
          .forEach(file -> all.append(text(file)));
    }
    return all.toString();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void both_languages_say_the_same_things() {
    assertThat(keys(Language.ZH)).isEqualTo(keys(Language.EN)).hasSizeGreaterThan(50);
  }

  @Test
  void both_leave_the_same_places_for_what_is_told() {
    for (var key : keys(Language.ZH)) {
      assertThat(places(Language.EN, key)).as(key).isEqualTo(places(Language.ZH, key));
    }
  }

  private static Set<String> places(Language language, String key) {
    var text = Words.of(language).getProperty(key);
    assertThat(text).as(key).isNotBlank();
    return new TreeSet<>(PLACE.matcher(text).results().map(MatchResult::group).toList());
  }

  @Test
  void no_page_says_what_has_no_words() throws IOException {
    var said =
        SAID.matcher(sources())
            .results()
            .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
            .toList();
    assertThat(said).hasSizeGreaterThan(50);
    assertThat(keys(Language.ZH)).containsAll(said);
  }

  @Test
  void no_words_wait_in_vain() throws IOException {
    var sources = sources();
    var begun = BEGUN.matcher(sources).results().map(found -> found.group(1)).toList();
    assertThat(keys(Language.ZH))
        .allMatch(
            key -> sources.contains('"' + key + '"') || begun.stream().anyMatch(key::startsWith));
  }

  @Test
  void a_browser_is_answered_in_the_first_language_that_we_speak() {
    assertThat(Language.asked("fr,en-GB;q=0.8,zh;q=0.5")).isEqualTo(Language.EN);
    assertThat(Language.asked("zh-TW,en")).isEqualTo(Language.ZH);
    assertThat(Language.asked("")).isEqualTo(Language.ZH);
    assertThat(Language.asked(";;;q=x")).isEqualTo(Language.ZH);
  }
}
