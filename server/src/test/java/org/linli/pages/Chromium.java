package org.linli.pages;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The browsers of all tests in this JVM: one for each thread, for no two may speak to the same. */
final class Chromium {
  private static final List<String> PLACES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  private static final double PATIENCE = 20_000;
  private static final ThreadLocal<Optional<Browser>> BROWSERS =
      ThreadLocal.withInitial(Chromium::installed);

  private Chromium() {}

  /** The browser; without one the test is skipped. */
  static Browser open() {
    var browser = BROWSERS.get();
    assumeTrue(browser.isPresent(), "There is no Chromium in " + PLACES);
    return browser.get();
  }

  private static Optional<Browser> installed() {
    return PLACES.stream()
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .map(Chromium::launched);
  }

  private static Browser launched(Path program) {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(program)
                .setArgs(
                    List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--use-fake-device-for-media-stream",
                        "--use-fake-ui-for-media-stream")));
  }
}
