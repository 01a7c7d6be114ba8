package org.linli.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.EnumSource;
import org.linli.RunningServer;

class WelcomeTest {
  private static final RunningServer SERVER = RunningServer.shared();
  private static final Pattern PICTURE = Pattern.compile("\"(/welcome/[^\"]*)\"");

  @Test
  void it_leads_on_and_in_development_to_the_outbox() {
    assertThat(SERVER.get("/about").body())
        .contains("href=\"/sign-up\"", "href=\"/sign-in\"", "href=\"/docs\"", "/dev/outbox")
        .doesNotContain("linli-demo");
  }

  @Test
  void its_pictures_are_there() {
    assertThat(PICTURE.matcher(SERVER.get("/about").body()).results().map(found -> found.group(1)))
        .hasSize(2)
        .allMatch(
            file -> SERVER.bytes(HttpRequest.newBuilder(SERVER.at(file))).statusCode() == 200);
  }

  @OnScreens
  @EnumSource(Screen.class)
  void it_is_fit_for_all(Screen screen) {
    try (var window = Window.on(screen)) {
      window.go("/about").isFitForAll();
    }
  }
}
