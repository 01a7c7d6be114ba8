package org.linli.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.linli.tidy.Measure.Rule;

class DeadFilesTest {

  private static final String QUESTION = "package org.linli.knowledge; class Question {}";

  @Test
  void every_main_source_is_named_somewhere() {
    var resources = new TreeMap<>(House.texts("src/main", ""));
    resources.keySet().removeIf(name -> name.endsWith(".java"));
    var dead = DeadFiles.among(JavaSource.main(), resources);
    assertThat(Exceptions.listed().faults(Set.of(Rule.DEAD_FILE), dead)).isEmpty();
  }

  @Test
  void a_type_that_nothing_names_is_dead() {
    assertThat(dead(QUESTION)).containsExactly("Question");
  }

  @Test
  void a_type_that_only_names_itself_or_stands_in_a_comment_is_dead() {
    var self = "package org.linli.knowledge; class Question { Question next; }";
    var mention = "package org.linli.knowledge; @Service class Asking { /* Question */ }";
    assertThat(dead(self, mention)).containsExactly("Question");
  }

  @Test
  void a_namesake_in_another_package_keeps_nothing_alive() {
    var other = "package org.linli.care; @Service class Alerts { Question asked; }";
    assertThat(dead(QUESTION, other)).containsExactly("Question");
  }

  @Test
  void a_type_lives_by_a_neighbour_an_import_a_resource_or_a_framework() {
    var neighbour = "package org.linli.knowledge; class Questions { Question one; }";
    var door =
        "package org.linli.wire; import org.linli.knowledge.Questions; @Component class In {}";
    var main = "package org.linli; class Linli { public static void main(String[] words) {} }";
    var analyzer = "package org.linli.platform; class PortTaken {}";
    assertThat(dead(QUESTION, neighbour, door, main, analyzer)).isEmpty();
  }

  private static List<String> dead(String... texts) {
    var sources = new ArrayList<JavaSource>();
    for (var text : texts) {
      var name = text.replaceFirst(".*\\bclass (\\w+).*", "$1");
      sources.add(JavaSource.of(name, text));
    }
    var factories =
        Map.of("META-INF/spring.factories", "FailureAnalyzer=org.linli.platform.PortTaken");
    return DeadFiles.among(sources, factories).stream().map(Measure::subject).toList();
  }
}
