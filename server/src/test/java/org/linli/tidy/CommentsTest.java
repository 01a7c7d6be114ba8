package org.linli.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommentsTest {

  @Test
  void comments_are_blanked_and_strings_that_look_like_them_are_not() {
    var text =
        """
        int a; // one "quoted
        String b = "// two \\" /*"; /* three
        */ char c = '"'; // four
        String d = \"""
            // five "" \\\""" six
            \"""; // seven
        """;
    assertThat(Comments.blanked(text).lines().map(String::stripTrailing))
        .containsExactly(
            "int a;",
            "String b = \"// two \\\" /*\";",
            "   char c = '\"';",
            "String d = \"\"\"",
            "    // five \"\" \\\"\"\" six",
            "    \"\"\";");
  }
}
