package org.linli.pages.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormTest {

  private static boolean refused(String text, int most) {
    var form = Form.blank().with("name", text);
    form.required("name", most);
    return form.refused();
  }

  @Test
  void what_cannot_be_kept_or_is_too_long_is_refused() {
    assertThat(refused("\0", 10)).isTrue();
    assertThat(refused("a\uD800b", 10)).isTrue();
    assertThat(refused("邻".repeat(11), 10)).isTrue();
    assertThat(refused("  ", 10)).isTrue();
    assertThat(refused("𠮷".repeat(10), 10)).isFalse();
  }

  @Test
  void a_form_leads_back_to_our_own_pages_only() {
    assertThat(Way.back("/alerts?page=2")).isEqualTo("/alerts?page=2");
    for (var elsewhere :
        new String[] {"", "//evil.example", "/\\evil.example", "https://evil.example", "/a\r\nb"}) {
      assertThat(Way.back(elsewhere)).as(elsewhere).isEqualTo("/");
    }
  }
}
