package org.linli.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.pages.Window.SERVER;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.EnumSource;

class EntryTest {
  private static final String PASSWORD = "a quiet harbour";
  private static final AtomicInteger NEXT = new AtomicInteger(10_000);

  private static String fresh(String name) {
    return name + NEXT.incrementAndGet();
  }

  private static String mail() {
    return fresh("mei") + "@example.com";
  }

  private static void askForCode(Window window, String path, String address) {
    window.go(path).fill("address", address).submit("address");
    assertThat(window.field("code").isVisible()).isTrue();
    window.fill("code", SERVER.codeFor(address));
  }

  private static void signOut(Window window) {
    window.page.locator(".menu summary").click();
    window.press("form[action='/sign-out'] button");
    assertThat(window.page.locator(".me a[href='/sign-in']").isVisible()).isTrue();
  }

  private static void isIn(Window window) {
    assertThat(window.page.locator(".menu summary").isVisible()).isTrue();
  }

  @OnScreens
  @EnumSource(
      value = Screen.class,
      names = {"PHONE_CHINESE", "DESK_ENGLISH"})
  void somebody_signs_up_by_mail_goes_out_and_comes_back_by_password(Screen screen) {
    var mail = mail();
    try (var window = Window.on(screen)) {
      window.go("/sign-up").isFitForAll();
      askForCode(window, "/sign-up", mail);
      window.isFitForAll().fill("password", PASSWORD).submit("code");
      assertThat(window.path()).isEqualTo("/settings");
      isIn(window);
      signOut(window);
      window.go("/sign-in").isFitForAll();
      window.fill("login", mail).fill("password", PASSWORD).submit("login");
      isIn(window);
    }
  }

  @Test
  void all_of_it_works_without_scripts() {
    var mail = mail();
    try (var window = Window.withoutScripts(Screen.PHONE_CHINESE)) {
      askForCode(window, "/sign-up", mail);
      window.fill("password", PASSWORD).submit("code");
      isIn(window);
      signOut(window);
      window.go("/sign-in").fill("login", mail).fill("password", PASSWORD).submit("login");
      isIn(window);
    }
  }

  @Test
  void a_telephone_alone_is_enough() {
    var phone = Window.freshPhone();
    try (var window = Window.on(Screen.PHONE_CHINESE)) {
      window.go("/sign-in/code").isFitForAll();
      askForCode(window, "/sign-in/code", phone);
      window.isFitForAll().submit("code");
      isIn(window);
    }
  }

  @Test
  void a_user_name_needs_a_picture_read() {
    var name = fresh("dafu_");
    try (var window = Window.on(Screen.DESK_ENGLISH)) {
      window.go("/sign-up/name").isFitForAll();
      window.fill("username", name).fill("password", PASSWORD).fill("captcha", "xxxxx");
      window.submit("username");
      assertThat(window.page.locator("#captcha-fault").textContent()).contains("here is a new one");
      assertThat(window.field("username").inputValue()).isEqualTo(name);
      var rand = window.field("rand").inputValue();
      window.fill("captcha", SERVER.codeFor(rand)).fill("password", PASSWORD).submit("username");
      isIn(window);
    }
  }

  @Test
  void what_is_wrong_is_told_beside_its_field_and_nothing_written_is_lost() {
    var mail = mail();
    try (var window = Window.on(Screen.PHONE_ENGLISH)) {
      window.go("/sign-up").fill("address", "mei@").submit("address");
      assertThat(window.page.locator("#address-fault").textContent()).contains("e-mail address");
      assertThat(window.field("address").inputValue()).isEqualTo("mei@");
      assertThat(window.field("address").getAttribute("aria-invalid")).isEqualTo("true");
      window.isFitForAll();
      askForCode(window, "/sign-up", mail);
      window.fill("code", "000000").fill("password", "short").submit("code");
      assertThat(window.page.locator("#password-fault").textContent()).contains("8 to 200");
      window.fill("password", PASSWORD).submit("code");
      assertThat(window.page.locator("#code-fault").textContent()).contains("not the code");
      window.fill("code", SERVER.codeFor(mail)).fill("password", PASSWORD).submit("code");
      isIn(window);
      signOut(window);
      window.go("/sign-in").fill("login", mail).fill("password", "wrong word").submit("login");
      assertThat(window.page.locator("[role=alert]").textContent()).contains("Wrong name");
      window.isFitForAll();
    }
  }

  @Test
  void a_forgotten_password_is_replaced_by_a_code() {
    var phone = Window.freshPhone();
    try (var window = Window.on(Screen.DESK_CHINESE)) {
      askForCode(window, "/sign-in/code", phone);
      window.submit("code");
      SERVER.clock().advance(Duration.ofMinutes(2));
      window.go("/forgotten").isFitForAll();
      askForCode(window, "/forgotten", phone);
      window.isFitForAll().fill("password", "another harbour").submit("code");
      assertThat(window.path()).isEqualTo("/sign-in");
      window.fill("login", phone).fill("password", "another harbour").submit("login");
      isIn(window);
    }
  }

  @Test
  void who_wants_a_page_of_members_signs_in_first_and_then_sees_it() {
    var phone = Window.freshPhone();
    try (var window = Window.on(Screen.PHONE_CHINESE)) {
      window.go("/settings");
      assertThat(window.path()).isEqualTo("/sign-in?next=%2Fsettings");
      window.press("a[href^='/sign-in/code']");
      window.fill("address", phone).submit("address");
      window.fill("code", SERVER.codeFor(phone)).submit("code");
      assertThat(window.path()).isEqualTo("/settings");
    }
  }
}
