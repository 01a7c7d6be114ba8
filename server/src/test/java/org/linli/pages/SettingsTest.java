package org.linli.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.pages.Window.SERVER;

import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.EnumSource;
import org.linli.media.Drawn;

class SettingsTest {
  private static final String PASSWORD = "a quiet harbour";
  private static final AtomicInteger NEXT = new AtomicInteger(20_000);

  private static String mail() {
    return "wei" + NEXT.incrementAndGet() + "@example.com";
  }

  private static Window memberOn(Screen screen, String mail) {
    var window = Window.on(screen);
    window.go("/sign-up").fill("address", mail).submit("address");
    window.fill("code", SERVER.codeFor(mail)).fill("password", PASSWORD).submit("code");
    assertThat(window.path()).isEqualTo("/settings");
    return window;
  }

  private static String toast(Window window) {
    return window.page.locator(".toast").textContent();
  }

  @OnScreens
  @EnumSource(Screen.class)
  void a_member_shows_himself_as_he_likes(Screen screen) {
    var nickname = "阿伟" + NEXT.incrementAndGet();
    try (var window = Window.ofMember(screen).go("/settings")) {
      window.isFitForAll();
      window.fill("nickname", nickname).fill("description", "会修水管。\n<b>周末在家</b>");
      window.field("gender").selectOption("m");
      window.fill("birthday", "1960-05-01");
      window.field("picture").setInputFiles(new FilePayload("me.png", "image/png", Drawn.png(64)));
      window.submit("nickname");
      assertThat(window.field("nickname").inputValue()).isEqualTo(nickname);
      assertThat(window.field("description").inputValue()).isEqualTo("会修水管。\n<b>周末在家</b>");
      assertThat(window.field("birthday").inputValue()).isEqualTo("1960-05-01");
      assertThat(window.page.locator(".portrait img").getAttribute("src")).startsWith("/media/");
      window.fill("nickname", "").fill("birthday", "").submit("nickname");
      assertThat(window.page.locator("#nickname-fault").isVisible()).isTrue();
    }
  }

  @OnScreens
  @EnumSource(
      value = Screen.class,
      names = {"PHONE_CHINESE", "DESK_ENGLISH"})
  void every_part_of_the_settings_is_fit_for_all(Screen screen) {
    try (var window = Window.ofMember(screen).go("/settings")) {
      for (var part :
          new String[] {
            "contacts",
            "privacy",
            "real-name",
            "sessions",
            "password",
            "security",
            "notices",
            "look",
            "leave"
          }) {
        window.go("/settings/" + part).isFitForAll();
      }
    }
  }

  @Test
  void a_telephone_is_added_by_its_code_and_that_of_the_mailbox() {
    var mail = mail();
    var phone = Window.freshPhone();
    try (var window = memberOn(Screen.PHONE_CHINESE, mail)) {
      SERVER.clock().advance(Duration.ofSeconds(61));
      window.go("/settings/contacts").fill("address", phone).submit("address");
      window.isFitForAll().fill("code", SERVER.codeFor(phone));
      window.fill("original", "000000").submit("code");
      assertThat(window.page.locator("[role=alert]").textContent()).contains("验证码不对");
      window.fill("original", SERVER.codeFor(mail)).submit("code");
      assertThat(window.page.locator("main").textContent()).contains(phone);
    }
  }

  @Test
  void privacy_is_as_it_was_set() {
    try (var window = Window.ofMember(Screen.DESK_CHINESE)) {
      window.go("/settings/privacy");
      assertThat(window.field("email").isChecked()).isFalse();
      window.field("email").check();
      window.submit("email");
      assertThat(window.field("email").isChecked()).isTrue();
      assertThat(window.field("phone").isChecked()).isFalse();
      window.field("email").uncheck();
      window.submit("email");
      assertThat(window.field("email").isChecked()).isFalse();
    }
  }

  @Test
  void a_member_ends_the_sessions_of_other_devices() {
    var mail = mail();
    try (var window = memberOn(Screen.PHONE_ENGLISH, mail);
        var other = Window.on(Screen.DESK_ENGLISH)) {
      other.go("/sign-in").fill("login", mail).fill("password", PASSWORD).submit("login");
      window.go("/settings/sessions").isFitForAll();
      assertThat(window.page.locator(".ledger li").count()).isEqualTo(2);
      window.submit("session");
      assertThat(window.page.locator(".ledger li").count()).isEqualTo(1);
      other.go("/settings");
      assertThat(other.path()).startsWith("/sign-in");
      window.go("/settings/sessions");
      assertThat(window.page.locator(".stamp").textContent()).isEqualTo("This one");
    }
  }

  @Test
  void a_new_password_signs_out_all_other_devices() {
    var mail = mail();
    try (var window = memberOn(Screen.DESK_ENGLISH, mail);
        var other = Window.on(Screen.PHONE_ENGLISH)) {
      other.go("/sign-in").fill("login", mail).fill("password", PASSWORD).submit("login");
      window.go("/settings/password");
      window.fill("old", "wrong word").fill("password", "another harbour").submit("old");
      assertThat(window.page.locator("#old-fault").isVisible()).isTrue();
      window.fill("old", PASSWORD).fill("password", "another harbour").submit("old");
      assertThat(toast(window)).isEqualTo("Saved.");
      other.go("/settings");
      assertThat(other.path()).startsWith("/sign-in");
    }
  }

  private static void subscribe(Window window, String endpoint) {
    window
        .go("/settings/notices")
        .page
        .waitForNavigation(() ->
            window.page.evaluate(
                """
                endpoint => {
                  const form = document.querySelector("form[data-push]");
                  form.elements.endpoint.value = endpoint;
                  form.elements.p256dh.value = "A".repeat(87);
                  form.elements.auth.value = "A".repeat(22);
                  form.submit();
                }
                """,
                endpoint));
  }

  @Test
  void a_browser_tells_its_member_until_he_wants_no_more() {
    try (var window = Window.ofMember(Screen.PHONE_ENGLISH)) {
      subscribe(window, "ftp://127.0.0.1/");
      assertThat(toast(window)).contains("cannot be used");
      subscribe(window, "http://127.0.0.1:9/browser" + NEXT.incrementAndGet());
      assertThat(toast(window)).isEqualTo("Saved.");
      assertThat(window.page.locator("main").textContent()).contains("1 of your browsers");
      window.isFitForAll().press("form[action$='/push/end'] button");
      assertThat(window.page.locator("form[action$='/push/end']").count()).isZero();
    }
  }

  @OnScreens
  @EnumSource(Screen.class)
  void who_leaves_may_think_again_by_signing_in(Screen screen) {
    var mail = mail();
    try (var window = memberOn(screen, mail)) {
      window.go("/settings/leave").fill("password", PASSWORD).submit("password");
      assertThat(window.path()).isEqualTo("/farewell");
      window.isFitForAll().go("/settings");
      assertThat(window.path()).startsWith("/sign-in");
      window.fill("login", mail).fill("password", PASSWORD).submit("login");
      assertThat(toast(window)).containsPattern("不注销了|The account stays");
      SERVER.clock().advance(Duration.ofSeconds(61));
      window.go("/settings/leave").submit("address");
      window.isFitForAll().fill("code", SERVER.codeFor(mail)).submit("code");
      assertThat(window.path()).isEqualTo("/farewell");
    }
  }

  @Test
  void settings_work_without_scripts() {
    var mail = mail();
    try (var window = Window.withoutScripts(Screen.PHONE_CHINESE)) {
      window.go("/sign-up").fill("address", mail).submit("address");
      window.fill("code", SERVER.codeFor(mail)).fill("password", PASSWORD).submit("code");
      window.fill("nickname", "无脚本" + NEXT.incrementAndGet()).submit("nickname");
      assertThat(toast(window)).isEqualTo("已保存。");
    }
  }
}
