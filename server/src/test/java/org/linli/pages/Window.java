package org.linli.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Geolocation;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.linli.RunningServer;
import org.linli.identity.AccountSignUp;
import org.linli.identity.Address;
import org.linli.identity.AddressCodes;
import org.linli.identity.Client;
import org.linli.identity.Phone;
import org.linli.identity.SessionKind;

/** Somebody's browser window on the shared server; whatever goes wrong in it is kept. */
final class Window implements AutoCloseable {
  static final RunningServer SERVER = RunningServer.shared();
  private static final Set<String> GRAVE = Set.of("serious", "critical");
  private static final AtomicInteger NEXT = new AtomicInteger(50_000_000);
  private final List<String> problems = new ArrayList<>();
  private final Screen screen;
  private final BrowserContext context;
  final Page page;

  private Window(Screen screen, Browser.NewContextOptions options) {
    this.screen = screen;
    context =
        Chromium.open()
            .newContext(
                options
                    .setBaseURL(SERVER.at("/").toString())
                    .setServiceWorkers(ServiceWorkerPolicy.BLOCK));
    context.setDefaultTimeout(15_000);
    page = context.newPage();
    page.onConsoleMessage(message -> {
      if (Set.of("error", "warning").contains(message.type())
          && !message.text().contains("blocked by Playwright")) {
        problems.add("console: " + message.text());
      }
    });
    page.onPageError(error -> problems.add("script: " + error));
    page.onRequestFailed(request -> {
      if (!request.resourceType().equals("eventsource")
          && !request.url().endsWith("/live/typing")) {
        problems.add("failed: " + request.url());
      }
    });
    page.onResponse(response -> {
      if (response.status() >= 400) {
        problems.add(response.status() + ": " + response.url());
      }
    });
  }

  static Window on(Screen screen) {
    return new Window(screen, options(screen));
  }

  /** The window of somebody new who is signed in already. */
  static Window ofMember(Screen screen) {
    return on(screen).signIn(freshPhone());
  }

  static String freshPhone() {
    return "136" + NEXT.incrementAndGet();
  }

  /** Signs in, or up, by a telephone number, without looking at the pages for it. */
  Window signIn(String phone) {
    return with(tokenOf(phone));
  }

  /** Carries a session from now on. */
  Window with(String token) {
    var cookie = new Cookie("cookieId", token).setUrl(SERVER.at("/").toString());
    context.addCookies(List.of(cookie));
    return this;
  }

  static String tokenOf(String phone) {
    var address = new Address.Telephone(Phone.mainland(phone).orElseThrow());
    SERVER.bean(AddressCodes.class).send(address, new Client("127.0.0.1"));
    var signUp = SERVER.bean(AccountSignUp.class);
    var entry = signUp.enter(address, SERVER.codeFor(phone), SessionKind.PAGES);
    return ((AccountSignUp.Entry.SignedIn) entry).token();
  }

  static Window withoutScripts(Screen screen) {
    return new Window(screen, options(screen).setJavaScriptEnabled(false));
  }

  private static Browser.NewContextOptions options(Screen screen) {
    return new Browser.NewContextOptions()
        .setViewportSize(screen.width, screen.height)
        .setReducedMotion(ReducedMotion.REDUCE)
        .setLocale(screen.locale);
  }

  /** Tells pages that ask for it where it stands. */
  Window standsAt(double latitude, double longitude) {
    context.grantPermissions(List.of("geolocation"));
    context.setGeolocation(new Geolocation(latitude, longitude));
    return this;
  }

  Window go(String path) {
    page.navigate(path);
    return this;
  }

  /** Writes into the field of this name. */
  Window fill(String name, String text) {
    field(name).fill(text);
    return this;
  }

  /** Presses the button of the form that holds the field of this name. */
  Window submit(String name) {
    return press("main form:has([name='" + name + "']) button[type=submit]");
  }

  /** Presses what leads to another page, and waits for it. */
  Window press(String selector) {
    page.waitForNavigation(() -> page.locator(selector).first().click());
    return this;
  }

  Locator field(String name) {
    return page.locator("main [name='" + name + "']").first();
  }

  String path() {
    return page.url().substring(SERVER.at("").toString().length());
  }

  /** The page fits its window, and is without serious faults for whoever cannot see it. */
  Window isFitForAll() {
    if (screen.isLookedInto()) {
      assertThat(faults()).as(path()).isEmpty();
    }
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .as(path() + " fits")
        .isEqualTo(true);
    return this;
  }

  private List<String> faults() {
    return new AxeBuilder(page)
        .setLegacyMode(true).analyze().getViolations().stream()
            .filter(fault -> GRAVE.contains(fault.getImpact()))
            .map(fault -> fault.getId() + " " + fault.getNodes().getFirst().getHtml())
            .toList();
  }

  @Override
  public void close() {
    context.close();
    assertThat(problems).isEmpty();
  }
}
