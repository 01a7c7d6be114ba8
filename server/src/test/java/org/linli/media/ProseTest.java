package org.linli.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {
  private static final String HASH = "0123456789abcdef".repeat(4);

  @Test
  void markdown_becomes_html() {
    var text = "# 楼道的灯\n\n| 层 | 灯 |\n|---|---|\n| 3 | ~~坏~~ |\n\n见 https://example.org/a";
    assertThat(new Prose(text).html())
        .contains("<h1>楼道的灯</h1>", "<td>3</td>", "<del>坏</del>", "href=\"https://example.org/a\"")
        .contains("rel=\"nofollow noopener\"");
  }

  @Test
  void code_in_markdown_is_shown_and_not_run() {
    assertThat(new Prose("```\n<script>alert(1)</script>\n```").html())
        .isEqualTo("<pre><code>&lt;script&gt;alert(1)&lt;/script&gt;\n</code></pre>\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 < 4 and a<3",
        "<p class=\"ql-align-center\">灯<br></p>",
        "<p><span style=\"color: rgb(230, 0, 0);\">红</span></p>",
        "<p><img src=\"https://example.org/a.png\" width=\"120\"></p>",
        "<img src=\"data:image/png;base64,iVBORw0KGgo=\"/>",
        "<a href=\"/question/17\" rel=\"noopener noreferrer\" target=\"_blank\">17</a>",
        "**粗** `x < y` &amp; 3"
      })
  void what_editors_write_stays_as_it_is(String text) {
    assertThat(new Prose(text).cleaned()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>灯",
        "<img src=x onerror=alert(1)>灯",
        "<img src=\"/a.png\" onerror=\"alert(1)\">灯",
        "<IMG SRC=\"/a.png\"ONERROR=alert(1)>灯",
        "<a href=\"javascript:alert(1)\">灯</a>",
        "<a href=\"&#106;avascript:alert(1)\">灯</a>",
        "<a href=' javascript:alert(1)'>灯</a>",
        "<svg><animate onbegin=alert(1)>灯</svg>灯",
        "<iframe src=\"https://example.org\"></iframe>灯",
        "<!--><script>alert(1)</script>-->灯",
        "<p style=\"background:url(javascript:alert(1))\">灯</p>",
        "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">灯",
        "灯<p title=\"</p><img src=x onerror=alert(1)>\">灯",
        "灯<img src=\"a\" onerror=\"alert(1)\""
      })
  void nothing_that_could_run_is_left(String text) {
    var cleaned = new Prose(text).cleaned().orElseThrow();
    assertThat(cleaned + new Prose(text).html())
        .doesNotContainPattern("(?i)<[^>]*(?:script|onerror|onbegin|iframe|url\\()");
    assertThat(cleaned).contains("灯");
  }

  @Test
  void what_was_cleaned_needs_no_more_cleaning() {
    var text = "<p onclick=\"x()\">灯 <span style=\"color: rgb(230, 0, 0)\">亮</span></p>";
    var cleaned = new Prose(text).cleaned().orElseThrow();
    assertThat(cleaned).isEqualTo("<p>灯 <span style=\"color:rgb( 230 , 0 , 0 )\">亮</span></p>");
    assertThat(new Prose(cleaned).cleaned()).isEmpty();
  }

  @Test
  void pictures_are_found_in_html_and_in_markdown() {
    var own = "/media/" + HASH + ".jpg";
    var prose = new Prose("![灯](" + own + ") <p><img alt=\"\" src=\"https://example.org/b.png\">");
    assertThat(prose.pictures())
        .containsExactly(
            "<img src=\"" + own + "\">", "<img alt=\"\" src=\"https://example.org/b.png\">");
    assertThat(prose.firstPicture()).contains(own);
    assertThat(prose.ownPictures()).containsExactly(HASH);
    assertThat(new Prose("![x](javascript:alert(1))").pictures()).isEmpty();
  }

  @Test
  void reading_takes_a_second_for_seven_characters() {
    assertThat(new Prose("<p>楼道的灯坏了，谁来修？</p>").readingSeconds()).isEqualTo(2);
    assertThat(new Prose(" ").readingSeconds()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {">", "[", "![", "![](/", "*a ", "<p>", "<img", "- ", "`", "|", "<a ", "_", "<!--"})
  void what_is_repeated_a_hundred_thousand_times_ends_soon(String part) {
    var prose = new Prose(part.repeat(100_000 / part.length()));
    assertThat(prose.html()).isNotNull();
    assertThat(prose.pictures()).isNotNull();
    assertThat(prose.cleaned()).isNotNull();
  }

  @Test
  void emphasis_nested_beyond_any_stack_is_plain_text() {
    var text = "*a **b ".repeat(7_000) + "b** a*".repeat(7_000);
    assertThat(new Prose(text).html()).contains("b");
  }
}
