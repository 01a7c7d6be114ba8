package org.linli.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.EnumSource;
import org.linli.IdNumbers;
import org.linli.Shared;

class FacePagesTest {
  private static final AtomicInteger NEXT = new AtomicInteger();

  private static Window choose(Window window, String field, String picture) {
    window.field(field).setInputFiles(Shared.faces().orElseThrow().resolve(picture + ".jpg"));
    return window;
  }

  private static void press(Window window, Locator button) {
    window.page.waitForNavigation(button::click);
  }

  private static String notice(Window window) {
    return window.page.locator("main .notice").first().textContent();
  }

  @OnScreens
  @EnumSource(
      value = Screen.class,
      names = {"PHONE_CHINESE", "DESK_ENGLISH"})
  void a_member_registers_his_face_tries_it_and_takes_it_back(Screen screen) {
    assumeTrue(
        Shared.models().isPresent() && Shared.faces().isPresent(),
        "there are no shared/models and shared/faces beside the project");
    try (var window = Window.ofMember(screen).go("/settings/face").isFitForAll()) {
      assertThat(window.page.locator("#picture").count()).isZero();
      window.go("/settings/real-name").fill("name", "林小雨").fill("number", IdNumbers.fresh());
      window.submit("name").go("/settings/face").isFitForAll();
      window.submit("picture").isFitForAll();
      assertThat(window.page.locator("#picture-fault").isVisible()).isTrue();
      assertThat(window.page.locator("#consent-fault").isVisible()).isTrue();
      window.field("consent").check();
      choose(window, "picture", "two-people").submit("picture");
      assertThat(window.page.locator("#picture-fault").isVisible()).isTrue();
      window.field("consent").check();
      choose(window, "picture", "person-a-1").submit("picture").isFitForAll();
      choose(window, "trial", "person-a-2").submit("trial").isFitForAll();
      assertThat(notice(window)).isIn("认出了您。", "That is you.");
      choose(window, "trial", "person-b-1").submit("trial");
      assertThat(notice(window))
          .isIn("与您注册的人脸不符。", "That is not the face that you have registered.");
      window.press("form[action$='/face/delete'] button");
      assertThat(window.page.locator("#trial").count()).isZero();
    }
  }

  @OnScreens
  @EnumSource(
      value = Screen.class,
      names = {"PHONE_CHINESE", "DESK_ENGLISH"})
  void an_administrator_keeps_groups_and_sees_searches(Screen screen) {
    var name = "门岗" + NEXT.incrementAndGet() + "号";
    try (var window = Office.administrator().on(screen).go("/admin/faces").isFitForAll()) {
      window.fill("name", name).fill("content", "东门").submit("name");
      var row =
          window.page.locator("#rows li").filter(new Locator.FilterOptions().setHasText(name));
      row.locator("input[name='description']").fill("西门");
      press(window, row.locator("form").first().locator("button"));
      assertThat(row.locator("input[name='description']").inputValue()).isEqualTo("西门");
      window.fill("name", name).submit("name");
      assertThat(window.page.locator("#name-fault").isVisible()).isTrue();
      press(window, row.locator("form[action$='/remove'] button"));
      window.isFitForAll().press("button[name='sure']");
      assertThat(row.count()).isZero();
      window.go("/admin/faces/finds").isFitForAll();
    }
  }

  @Test
  void nobody_else_sees_groups_or_searches() {
    for (var page : new String[] {"/admin/faces", "/admin/faces/finds"}) {
      assertThat(Office.withDuty("verifier").get(page).http()).isEqualTo(404);
    }
  }
}
