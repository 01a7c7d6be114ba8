package org.linli.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.pages.Window.SERVER;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;

class SecurityTest {
  private static final String PASSWORD = "a quiet harbour";
  private static final AtomicInteger NEXT = new AtomicInteger(30_000);

  private static String mail() {
    return "an" + NEXT.incrementAndGet() + "@example.com";
  }

  private static void signUp(Window window, String mail) {
    window.go("/sign-up").fill("address", mail).submit("address");
    window.fill("code", SERVER.codeFor(mail)).fill("password", PASSWORD).submit("code");
    assertThat(window.path()).isEqualTo("/settings");
  }

  private static Window signIn(Window window, String mail) {
    window.go("/sign-in").fill("login", mail).fill("password", PASSWORD);
    return window.submit("login");
  }

  private static AuthenticatorApp setUp(Window window) {
    window.go("/settings/security").fill("password", PASSWORD).submit("password");
    return AuthenticatorApp.of(window.page.locator("#secret").textContent());
  }

  private static boolean isIn(Window window) {
    return window.page.locator(".menu summary").isVisible();
  }

  private static void nextStep() {
    SERVER.clock().advance(Duration.ofSeconds(30));
  }

  /** What the Q&A document answers to this password. */
  private static int appSignsIn(String mail, String password) {
    var parameters =
        "?username="
            + URLEncoder.encode(mail, StandardCharsets.UTF_8)
            + "&password="
            + URLEncoder.encode(password, StandardCharsets.UTF_8);
    return SERVER.get("/api/account/login" + parameters).json().get("code").intValue();
  }

  @Test
  void a_second_factor_is_set_up_and_asked_for() {
    var mail = mail();
    try (var window = Window.on(Screen.DESK_ENGLISH);
        var other = Window.on(Screen.PHONE_ENGLISH)) {
      signUp(window, mail);
      assertThat(isIn(signIn(other, mail))).isTrue();
      window.go("/settings/security").isFitForAll();
      window.fill("password", "wrong word").submit("password");
      assertThat(window.page.locator("#password-fault").isVisible()).isTrue();
      var app = setUp(window);
      window.isFitForAll().fill("code", "12345").submit("code");
      assertThat(window.page.locator("#code-fault").isVisible()).isTrue();
      window.fill("code", app.shown()).submit("code");
      assertThat(window.isFitForAll().page.locator("#codes li").count()).isEqualTo(10);
      other.go("/settings");
      assertThat(other.path()).startsWith("/sign-in");
      isAskedFor(other, mail, app);
    }
  }

  private static void isAskedFor(Window window, String mail, AuthenticatorApp app) {
    nextStep();
    signIn(window, mail).isFitForAll();
    assertThat(isIn(window)).isFalse();
    window.fill("code", "1 2").submit("code");
    assertThat(window.page.locator("#code-fault").isVisible()).isTrue();
    var shown = app.shown();
    window.fill("code", shown).submit("code");
    assertThat(isIn(window)).isTrue();
    try (var thief = Window.on(Screen.DESK_CHINESE)) {
      signIn(thief, mail).fill("code", shown).submit("code");
      assertThat(isIn(thief)).as("a code that was used").isFalse();
    }
  }

  @Test
  void codes_on_paper_work_once_and_without_scripts() {
    var mail = mail();
    try (var window = Window.withoutScripts(Screen.PHONE_CHINESE);
        var other = Window.withoutScripts(Screen.DESK_CHINESE)) {
      signUp(window, mail);
      var app = setUp(window);
      window.fill("code", app.shown()).submit("code");
      var paper = window.page.locator("#codes code").allTextContents();
      assertThat(isIn(signIn(other, mail).fill("code", paper.get(3)).submit("code"))).isTrue();
      other.go("/settings/security");
      assertThat(other.page.locator("main").textContent()).contains("还有 9 个备用码");
      other.page.locator(".menu summary").click();
      other.press("form[action='/sign-out'] button");
      assertThat(isIn(signIn(other, mail).fill("code", paper.get(3)).submit("code"))).isFalse();
      other.fill("code", paper.get(4).replace("-", "").toUpperCase()).submit("code");
      assertThat(isIn(other)).isTrue();
      window.go("/settings/security").fill("password", PASSWORD);
      window.press("button[formaction='/settings/security/off']");
      assertThat(appSignsIn(mail, PASSWORD)).isEqualTo(1);
    }
  }

  @Test
  void old_apps_sign_in_by_passwords_of_their_own() {
    var mail = mail();
    try (var window = Window.on(Screen.PHONE_CHINESE)) {
      signUp(window, mail);
      assertThat(appSignsIn(mail, PASSWORD)).isEqualTo(1);
      window.fill("nickname", "安安" + NEXT.incrementAndGet()).submit("nickname");
      var app = setUp(window);
      window.fill("code", app.shown()).submit("code");
      window.go("/settings/security").isFitForAll();
      window.fill("app", "旧<b>手机").fill("own", PASSWORD).submit("app");
      var made = window.isFitForAll().page.locator("#made").textContent();
      assertThat(made).matches("(?=.*[a-z])(?=.*[A-Z])(?=.*[0-9])[A-Za-z0-9]{16}");
      window.go("/settings/security").isFitForAll();
      assertThat(window.page.locator(".ledger h4").textContent()).isEqualTo("旧<b>手机");
      window.fill("apps-proof", PASSWORD).submit("apps-proof");
      assertThat(window.page.locator("#apps-proof-fault").textContent()).contains("选中");
      window.page.locator(".ledger input").check();
      window.fill("apps-proof", made).submit("apps-proof");
      assertThat(window.isFitForAll().page.locator("#apps-proof-fault").isVisible()).isTrue();
      assertThat(appSignsIn(mail, made)).isEqualTo(1);
      window.fill("apps-proof", PASSWORD).submit("apps-proof");
      assertThat(window.page.locator(".ledger").isVisible()).isFalse();
      window.fill("app", "平板").fill("own", PASSWORD).submit("app");
      var kept = window.page.locator("#made").textContent();
      AfterRestart.nowAndLater(
          "an app password and nothing else lets an app in",
          () -> {
            assertThat(appSignsIn(mail, kept)).isEqualTo(1);
            assertThat(appSignsIn(mail, made)).isNotEqualTo(1);
            assertThat(appSignsIn(mail, PASSWORD)).isNotEqualTo(1);
          });
    }
  }

  @Test
  void a_code_sent_to_a_telephone_is_no_second_factor() {
    var phone = Window.freshPhone();
    var mail = mail();
    try (var window = Window.on(Screen.DESK_ENGLISH);
        var other = Window.on(Screen.PHONE_CHINESE)) {
      signUp(window, mail);
      SERVER.clock().advance(Duration.ofSeconds(61));
      window.go("/settings/contacts").fill("address", phone).submit("address");
      window.fill("code", SERVER.codeFor(phone)).fill("original", SERVER.codeFor(mail));
      window.submit("code");
      var app = setUp(window);
      window.fill("code", app.shown()).submit("code");
      SERVER.clock().advance(Duration.ofSeconds(61));
      other.go("/sign-in/code").fill("address", phone).submit("address");
      other.fill("code", SERVER.codeFor(phone)).submit("code");
      assertThat(isIn(other)).isFalse();
      other.fill("code", app.shown()).submit("code");
      assertThat(isIn(other)).isTrue();
    }
  }

  @Test
  void a_forged_or_old_ticket_leads_back_to_the_password() {
    var mail = mail();
    try (var window = Window.on(Screen.DESK_ENGLISH);
        var other = Window.on(Screen.PHONE_ENGLISH)) {
      signUp(window, mail);
      var app = setUp(window);
      window.fill("code", app.shown()).submit("code");
      for (var forged : new String[] {"", "zz\u0000", "0".repeat(80)}) {
        signIn(other, mail)
            .page
            .evaluate("text => document.querySelector('[name=ticket]').value = text", forged);
        other.fill("code", "123456").submit("code");
        assertThat(other.path()).as(forged).isEqualTo("/sign-in");
      }
      signIn(other, mail);
      SERVER.clock().advance(Duration.ofMinutes(11));
      other.fill("code", app.shown()).submit("code");
      assertThat(other.path()).isEqualTo("/sign-in");
    }
  }
}
