package org.linli.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.tidy.Measure.Rule;

class BudgetsTest {

  private static final EnumSet<Rule> RULES = EnumSet.range(Rule.FILE_LINES, Rule.NAME_ENDING);

  @Test
  void every_source_keeps_its_budget() {
    var measures = new ArrayList<>(Budgets.ofMain(JavaSource.main()));
    measures.addAll(Budgets.ofTests(JavaSource.tests()));
    assertThat(Exceptions.listed().faults(RULES, measures)).isEmpty();
  }

  @Test
  void a_long_file_is_reported() {
    var body = "  int a;\n\n  // why\n".repeat(248);
    assertThat(overIn("server", "class A {\n" + body + "}"))
        .containsExactly("comments-per-1000-lines server 992, at most 30");
    assertThat(overIn("server", "class A {\n  int b;\n" + body.replaceAll("//.*", "") + "}"))
        .containsExactly("file-lines server/A0.java 251, at most 250");
  }

  @Test
  void a_long_method_is_reported() {
    assertThat(overIn("server", "class A {\n  void a() {\n" + "    b();\n".repeat(39) + "  }\n}"))
        .containsExactly("method-lines server/A0.java#A.a 41, at most 40");
  }

  @Test
  void a_type_of_many_methods_is_reported_and_a_nested_type_counts_for_itself() {
    var fourteen = "void a() {} ".repeat(14);
    assertThat(overIn("server", "class A { " + fourteen + "class B { " + fourteen + "} }"))
        .isEmpty();
    assertThat(overIn("server", "class A { class B { " + fourteen + "void b() {} void c(); } }"))
        .containsExactly("methods-of-type server/A0.java#A.B 16, at most 15");
  }

  @Test
  void mostly_public_types_are_reported() {
    assertThat(overIn("server", "public class A {}", "public enum B {}", "class C {}")).isEmpty();
    assertThat(
            overIn(
                "server",
                "public class A {}",
                "public enum B {}",
                "public @interface C {}",
                "class D {}"))
        .containsExactly("public-types-percent server 75, at most 55");
  }

  @Test
  void a_module_of_rather_long_files_is_reported() {
    assertThat(overIn("server", copies(10, "class A {\n" + "int a;\n".repeat(39) + "}")))
        .contains("file-lines-median server 41, at most 40");
    assertThat(overIn("server", copies(9, "class A {\n" + "int a;\n".repeat(39) + "}"))).isEmpty();
  }

  @Test
  void a_module_of_rather_long_methods_is_reported() {
    var lengthy = "void b() {\n" + "c();\n".repeat(14) + "}\n";
    assertThat(
            overIn("server", "class A {\n" + "void a() {}\n".repeat(8) + lengthy.repeat(2) + "}"))
        .containsExactly("method-lines-p90 server 16, at most 15");
  }

  @Test
  void a_comment_counts_unless_it_documents_a_declaration() {
    var documented = "/** Why. */\nclass A {\n  /** Because\n * of this. */\n  int a;\n}";
    assertThat(overIn("server", documented)).isEmpty();
    var explained = "class A {\n  void a() {\n    /** Here. */\n    b(\"// not\");\n  }\n}";
    assertThat(overIn("server", explained))
        .containsExactly("comments-per-1000-lines server 200, at most 30");
  }

  @Test
  void sql_and_annotations_are_one_line_and_other_text_blocks_are_not() {
    var select = "String A = \"\"\"\n" + "select 1\n".repeat(300) + "\"\"\";";
    var annotation = "@Names({\n" + "  \"a\",\n".repeat(300) + "})\nint b;\n";
    assertThat(overIn("server", "class A {\n" + select + annotation + "}")).isEmpty();
    assertThat(overIn("server", "class A {\n" + select.replace("select", "value") + "}"))
        .containsExactly("file-lines server/A0.java 303, at most 250");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MailImpl",
        "TextUtil",
        "TextUtils",
        "MailHelper",
        "JobManager",
        "UserDTO",
        "UserVO",
        "RowMapper",
        "DoorBase",
        "Common"
      })
  void a_name_that_says_nothing_is_reported(String name) {
    assertThat(overIn("text", "class " + name + " {}"))
        .containsExactly("name-ending text/A0.java#" + name + " 1, at most 0");
  }

  @Test
  void a_database_is_no_base() {
    assertThat(overIn("server", "class Database { record Commons() {} }")).isEmpty();
  }

  @Test
  void a_test_may_be_longer_but_not_endless() {
    var method = "  void a() {\n" + "    b();\n".repeat(79) + "  }\n";
    var test = JavaSource.of("server/T.java", "class T {\n" + method.repeat(5) + "}");
    assertThat(Budgets.ofTests(List.of(test)).stream().filter(Measure::isOver))
        .extracting(Measure::toString)
        .contains("file-lines server/T.java 407, at most 400")
        .contains("method-lines server/T.java#T.a 81, at most 80");
  }

  private static String[] copies(int count, String text) {
    return IntStream.range(0, count).mapToObj(copy -> text).toArray(String[]::new);
  }

  private static List<String> overIn(String module, String... texts) {
    var named = new TreeMap<String, String>();
    for (var text : texts) {
      named.put(module + "/A" + named.size() + ".java", text);
    }
    return Budgets.ofMain(JavaSource.read(named)).stream()
        .filter(Measure::isOver)
        .map(Measure::toString)
        .toList();
  }
}
