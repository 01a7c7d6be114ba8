package org.linli.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ApiDescriptionTest {
  private static final Pattern ADDRESS = Pattern.compile("(?:src|href)=\"([^\"]*)\"");

  private final MockMvcTester http = MockMvcTester.of(new ApiDescription("1.2.3"));

  @Test
  void programs_get_the_operations_as_openapi() {
    assertThat(http.get().uri("/docs/openapi.json"))
        .hasStatusOk()
        .hasContentType("application/json")
        .bodyJson()
        .extractingPath("$.info.version")
        .isEqualTo("1.2.3");
  }

  @Test
  void who_has_it_already_is_not_sent_it_again() {
    String tag = http.get().uri("/docs/openapi.json").exchange().getResponse().getHeader("ETag");
    MvcTestResult again =
        http.get().uri("/docs/openapi.json").header("If-None-Match", tag).exchange();
    assertThat(again).hasStatus(304);
    assertThat(again.getResponse().getContentLength()).isZero();
  }

  @Test
  void the_page_has_no_script_or_style_of_its_own_and_asks_nobody_else() throws IOException {
    assertThat(http.get().uri("/docs"))
        .hasStatusOk()
        .hasContentTypeCompatibleWith("text/html")
        .headers()
        .hasHeaderSatisfying(
            "Content-Security-Policy",
            policy -> assertThat(policy.getFirst()).startsWith("default-src 'self'"));
    assertThat(page()).doesNotContain("<style", "style=", "<script>", "http://", "https://");
  }

  @Test
  void everything_the_page_loads_is_there() throws IOException {
    assertThat(ADDRESS.matcher(page()).results().map(found -> found.group(1)))
        .filteredOn(address -> address.matches(".*\\.(js|css|svg)"))
        .hasSize(5)
        .allMatch(ApiDescriptionTest::exists);
  }

  private static boolean exists(String address) {
    return new ClassPathResource("static" + address).exists()
        || new ClassPathResource("META-INF/resources" + address).exists();
  }

  private static String page() throws IOException {
    return new ClassPathResource("pages/docs.html").getContentAsString(StandardCharsets.UTF_8);
  }
}
