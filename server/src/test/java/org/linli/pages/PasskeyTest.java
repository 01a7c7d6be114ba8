package org.linli.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.pages.Window.SERVER;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.identity.PasskeySignIn;
import org.linli.identity.PasskeySite;
import org.linli.identity.SessionKind;

class PasskeyTest {
  private static final String PASSWORD = "a quiet harbour";
  private static final AtomicInteger NEXT = new AtomicInteger(40_000);

  /** Browsers make no passkeys for addresses of digits. */
  private static String at(String path) {
    return SERVER.at(path).toString().replace("127.0.0.1", "localhost");
  }

  private static CDPSession withAuthenticator(Window window) {
    var browser = window.page.context().newCDPSession(window.page);
    browser.send("WebAuthn.enable");
    var options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    options.addProperty("automaticPresenceSimulation", true);
    var arguments = new JsonObject();
    arguments.add("options", options);
    browser.send("WebAuthn.addVirtualAuthenticator", arguments);
    return browser;
  }

  private static void signUp(Window window) {
    var mail = "key" + NEXT.incrementAndGet() + "@example.com";
    window.go(at("/sign-up")).fill("address", mail).submit("address");
    window.fill("code", SERVER.codeFor(mail)).fill("password", PASSWORD).submit("code");
  }

  private static void hasSecondFactor(Window window) {
    window.go(at("/settings/security")).fill("password", PASSWORD).submit("password");
    var app = AuthenticatorApp.of(window.page.locator("#secret").textContent());
    window.fill("code", app.shown()).submit("code");
  }

  private static void add(Window window, String name) {
    window.go(at("/settings/security")).isFitForAll();
    window.fill("passkey", name).fill("passkey-password", PASSWORD).submit("passkey");
    window.isFitForAll().press("form[data-passkey] button");
  }

  private static Window signOut(Window window) {
    window.page.locator(".menu summary").click();
    return window.press("form[action='/sign-out'] button");
  }

  @Test
  void a_passkey_signs_in_by_itself_until_it_is_deleted() {
    try (var window = Window.on(Screen.DESK_ENGLISH)) {
      withAuthenticator(window);
      var answers = new ArrayList<String>();
      window.page.onRequest(request -> {
        if (request.method().equals("POST") && request.url().endsWith("/sign-in/passkey")) {
          answers.add(request.postData());
        }
      });
      signUp(window);
      hasSecondFactor(window);
      add(window, "窗边<b>电脑");
      assertThat(window.page.locator(".ledger h4").textContent()).isEqualTo("窗边<b>电脑");
      signOut(window).go(at("/sign-in?next=%2Fwallet")).isFitForAll();
      window.press("form[data-passkey] button");
      assertThat(window.path()).isEqualTo("/wallet");
      assertThat(window.page.locator(".menu summary").isVisible()).isTrue();
      AfterRestart.nowAndLater("an answer counts once", () -> assertThat(enter(answers)).isFalse());
      end(window.go(at("/settings/security")), PASSWORD.substring(1));
      assertThat(window.isFitForAll().page.locator("#passkeys-proof-fault").isVisible()).isTrue();
      assertThat(window.page.locator(".ledger input").isChecked()).isTrue();
      end(window.go(at("/settings/security")), PASSWORD);
      assertThat(window.page.locator(".ledger").isVisible()).isFalse();
      signOut(window).go(at("/sign-in")).press("form[data-passkey] button");
      assertThat(window.page.locator(".toast").textContent()).contains("does not sign in");
    }
  }

  private static void end(Window window, String password) {
    window.page.locator(".ledger input").check();
    window.fill("passkeys-proof", password).submit("passkeys-proof");
  }

  private static boolean enter(ArrayList<String> answers) {
    var form =
        java.net.URLDecoder.decode(answers.getFirst(), java.nio.charset.StandardCharsets.UTF_8);
    var answer = form.substring(form.indexOf("answer=") + 7);
    return enter(answer.substring(0, answer.lastIndexOf('}') + 1));
  }

  private static boolean enter(String answer) {
    var site = PasskeySite.of(at("")).orElseThrow();
    return SERVER.bean(PasskeySignIn.class).enter(answer, site, SessionKind.PAGES).isPresent();
  }

  @Test
  void what_is_no_answer_of_a_passkey_opens_nothing() {
    for (var answer :
        new String[] {
          "",
          "null",
          "[]",
          "{}",
          "{\"id\":1}",
          "\u0000",
          "[".repeat(5000),
          "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{}}"
        }) {
      assertThat(enter(answer)).isFalse();
    }
  }

  @Test
  void only_sites_with_a_name_and_a_cipher_take_passkeys() {
    assertThat(PasskeySite.of("https://linli.example.org"))
        .contains(new PasskeySite("https://linli.example.org", "linli.example.org"));
    assertThat(PasskeySite.of("http://localhost:8080"))
        .contains(new PasskeySite("http://localhost:8080", "localhost"));
    for (var site :
        new String[] {
          "http://linli.example.org",
          "https://10.0.0.1",
          "http://127.0.0.1:1",
          "https://[::1]",
          "",
          "https://a b"
        }) {
      assertThat(PasskeySite.of(site)).as(site).isEmpty();
    }
    assertThat(SERVER.get("/sign-in/passkey").http()).isEqualTo(404);
  }
}
