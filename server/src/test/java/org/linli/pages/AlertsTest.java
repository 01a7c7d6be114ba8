package org.linli.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.pages.Window.SERVER;

import java.net.http.HttpRequest;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.EnumSource;
import org.linli.media.Drawn;

class AlertsTest {
  private static final AtomicInteger NEXT = new AtomicInteger(600);

  /** Adds a device as its owner does and answers the token that is shown once. */
  private static String added(Window owner, String name) {
    owner.go("/devices/add").fill("name", name).submit("name");
    return owner.page.locator("#token").textContent().strip();
  }

  private static void falls(String token) {
    var picture = Base64.getEncoder().encodeToString(Drawn.png(NEXT.incrementAndGet() % 400 + 50));
    var report =
        "{\"id\":1,\"type\":\"notice\",\"subtype\":\"upload\",\"data\":{\"base64\":\"%s\",\"content\":\"卧室\"}}"
            .formatted(picture);
    var reply = SERVER.postJson("/api/notice?token=" + token, report);
    assertThat(reply.number("status")).as(reply.body()).isZero();
  }

  @OnScreens
  @EnumSource(Screen.class)
  void a_fall_is_seen_and_somebody_goes(Screen screen) {
    try (var owner = Window.ofMember(screen);
        var carer = Window.ofMember(screen)) {
      owner.go("/devices").isFitForAll().go("/devices/add").isFitForAll();
      var token = added(owner, "外婆的卧室");
      owner.isFitForAll();
      carer.go("/devices/add").fill("device", token).submit("device");
      assertThat(carer.page.locator(".card h2").textContent()).isEqualTo("外婆的卧室");
      carer.go("/alerts");
      falls(token);
      carer.page.locator(".ledger h2 a").waitFor();
      carer.isFitForAll().press(".ledger h2 a");
      carer.isFitForAll();
      assertThat(carer.page.evaluate("document.querySelector('.seen img').naturalWidth > 0"))
          .isEqualTo(true);
      assertThat(carer.page.locator(".notice.bad").isVisible()).isTrue();
      carer.press("form[action$='/acknowledge'] button");
      assertThat(carer.page.locator(".notice.good").isVisible()).isTrue();
      owner.go("/alerts?shown=unread").press(".ledger h2 a");
      assertThat(owner.page.locator(".ledger .stamp").count()).isEqualTo(1);
      assertThat(owner.page.locator(".ledger li").count()).isEqualTo(2);
      owner.go("/alerts?shown=unread");
      assertThat(owner.page.locator(".empty").isVisible()).isTrue();
    }
  }

  @Test
  void its_owner_says_in_which_order_people_are_called() {
    try (var owner = Window.ofMember(Screen.PHONE_CHINESE);
        var carer = Window.ofMember(Screen.DESK_ENGLISH)) {
      var token = added(owner, "客厅");
      carer.go("/devices/add").fill("device", token).submit("device");
      owner.go("/devices").press(".card a");
      owner.isFitForAll();
      var places = owner.page.locator("input[name^=place-]");
      places.nth(0).fill("2");
      places.nth(1).fill("2");
      owner.submit("silent");
      assertThat(owner.page.locator(".fault").first().textContent()).contains("同一个次序");
      places.nth(1).fill("1");
      owner.page.locator("input[name^=wait-]").nth(1).fill("3");
      owner.fill("silent", "90").fill("from", "22:00").fill("to", "06:30").submit("silent");
      assertThat(places.nth(0).inputValue()).isEqualTo("1");
      assertThat(owner.page.locator("input[name^=wait-]").nth(0).inputValue()).isEqualTo("3");
      assertThat(owner.field("from").inputValue()).isEqualTo("22:00");
      carer.go("/devices").press(".card a");
      carer.isFitForAll();
      assertThat(carer.page.locator("input[name^=place-]").count()).isZero();
      carer.press("form[action$='/unbind'] button");
      assertThat(carer.page.locator(".empty").isVisible()).isTrue();
    }
  }

  @Test
  void strangers_see_neither_device_nor_alert_nor_picture() {
    String alert;
    String device;
    try (var owner = Window.ofMember(Screen.DESK_CHINESE)) {
      var token = added(owner, "厨房");
      falls(token);
      owner.go("/alerts").press(".ledger h2 a");
      alert = owner.path();
      device = owner.go("/devices").page.locator(".card a").getAttribute("href");
      assertThat(device).doesNotContain(token);
    }
    var stranger = Window.tokenOf(Window.freshPhone());
    for (var path : new String[] {alert, alert + "/picture", device, "/devices/0", "/alerts/%00"}) {
      var request =
          HttpRequest.newBuilder(SERVER.at(path))
              .header("Accept", "text/html")
              .header("Cookie", "cookieId=" + stranger);
      assertThat(SERVER.send(request).http()).as(path).isIn(400, 404);
    }
    assertThat(SERVER.bytes(HttpRequest.newBuilder(SERVER.at(alert + "/picture"))).statusCode())
        .isNotEqualTo(200);
  }
}
