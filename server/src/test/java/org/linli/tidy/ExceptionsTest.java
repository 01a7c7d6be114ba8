package org.linli.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.tidy.Measure.Rule;

class ExceptionsTest {

  @Test
  void what_is_over_its_budget_and_not_listed_is_a_fault() {
    assertThat(faults("", 300)).containsExactly("file-lines A.java 300, at most 250");
  }

  @Test
  void what_is_listed_with_its_value_is_none() {
    assertThat(faults("# one long list\nfile-lines A.java 300", 300)).isEmpty();
  }

  @Test
  void a_listed_value_does_not_grow() {
    assertThat(faults("file-lines A.java 300", 301))
        .containsExactly("file-lines A.java 301, at most 250; listed with 300");
  }

  @Test
  void a_listed_value_follows_when_it_shrinks() {
    assertThat(faults("file-lines A.java 300", 299))
        .containsExactly("file-lines A.java 299, at most 250; lower the listed 300 to it");
  }

  @Test
  void an_exception_that_is_no_longer_needed_is_a_fault() {
    assertThat(faults("file-lines A.java 300", 250))
        .containsExactly("file-lines A.java is listed and no longer needed");
  }

  @Test
  void an_exception_to_another_rule_is_left_to_that_rule() {
    assertThat(faults("method-lines A.java#A.a 300", 250)).isEmpty();
  }

  @Test
  void a_line_that_is_no_exception_or_stands_twice_is_a_fault() {
    assertThat(faults("file-length A.java 300\nfile-lines A.java 9\nfile-lines A.java 9", 9))
        .contains("not an exception: file-length A.java 300", "listed twice: file-lines A.java 9");
  }

  private static List<String> faults(String listed, int lines) {
    var measure = new Measure(Rule.FILE_LINES, "A.java", lines, 250);
    return new Exceptions(listed).faults(Set.of(Rule.FILE_LINES), List.of(measure));
  }
}
