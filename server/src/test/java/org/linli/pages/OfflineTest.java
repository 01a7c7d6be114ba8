package org.linli.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
import org.linli.RunningServer;

class OfflineTest {
  private static final String READY =
      "navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller !== null)";

  @Test
  void without_a_network_there_is_still_a_page() {
    var address = RunningServer.shared().at("/").toString();
    var options = new Browser.NewContextOptions().setBaseURL(address);
    try (var context = Chromium.open().newContext(options)) {
      var page = context.newPage();
      page.navigate("/about");
      page.waitForFunction(READY);
      context.setOffline(true);
      page.navigate("/tags");
      PlaywrightAssertions.assertThat(page.locator("h1")).hasText("现在没有网络");
      context.setOffline(false);
      page.locator("a.button").click();
      PlaywrightAssertions.assertThat(page.locator("#main")).isVisible();
    }
  }
}
