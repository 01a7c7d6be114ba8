package org.linli.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.linli.platform.Settings;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class WelcomeTest {
  private static final Pattern FILE = Pattern.compile("\"(/welcome/[^\"]*)\"");

  @Test
  void it_leads_to_the_description_of_the_operations() throws IOException {
    assertThat(page(false)).contains("<h1>邻里", "href=\"/docs\"").doesNotContain("/dev/", "<!--");
  }

  @Test
  void it_leads_to_the_outbox_where_there_is_one() throws IOException {
    assertThat(page(true)).contains("href=\"/docs\"", "href=\"/dev/outbox\"");
  }

  @Test
  void it_has_no_script_or_style_of_its_own_and_asks_nobody_else() throws IOException {
    assertThat(page(true)).doesNotContain("<script", "<style", "style=", "http:", "https:");
    assertThat(FILE.matcher(page(true)).results().map(found -> found.group(1)))
        .hasSize(3)
        .allMatch(file -> new ClassPathResource("static" + file).exists());
  }

  private static String page(boolean dev) throws IOException {
    var response =
        MockMvcTester.of(new Welcome(settings(dev))).get().uri("/").exchange().getResponse();
    assertThat(response.getContentType()).isEqualTo("text/html;charset=UTF-8");
    return response.getContentAsString();
  }

  private static Settings settings(boolean dev) {
    var source =
        new MapConfigurationPropertySource(Map.of("linli.dev", dev, "linli.bind", "127.0.0.1"));
    return new Binder(source).bind("linli", Settings.class).get();
  }
}
