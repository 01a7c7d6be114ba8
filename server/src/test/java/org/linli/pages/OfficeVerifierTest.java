package org.linli.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.pages.Window.SERVER;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.EnumSource;
import org.linli.IdNumbers;
import org.linli.Reply;
import org.linli.market.Applications;
import org.linli.market.Profession;
import org.linli.media.Drawn;

class OfficeVerifierTest {
  private static final AtomicInteger SEED = new AtomicInteger(19_100);
  private static final Office WU = Office.withDuty("verifier");

  private static Office declared(String number) {
    var member = Office.called("实名" + SEED.incrementAndGet());
    declare(member, number);
    return member;
  }

  private static void declare(Office member, String number) {
    var fields = new String[] {"real_name", "周桂兰", "gender", "女", "number", number};
    assertThat(member.call("account/set_verify_info", fields).number("code")).isOne();
  }

  private static Office applicant(Profession profession) {
    var member = Office.called("申请" + SEED.incrementAndGet());
    var applied =
        SERVER
            .bean(Applications.class)
            .apply(member.id(), profession, "营业执照", Drawn.png(SEED.incrementAndGet()));
    assertThat(applied).isEqualTo(Applications.Outcome.APPLIED);
    return member;
  }

  @OnScreens
  @EnumSource(Screen.class)
  void a_verifier_looks_at_real_names(Screen screen) {
    var number = IdNumbers.fresh();
    var zhou = declared(number);
    var other = declared(IdNumbers.fresh());
    try (var window = WU.on(screen).go("/admin")) {
      window.isFitForAll();
      assertThat(window.page.locator(".office a").allTextContents()).hasSize(5);
      window.press(".office a[href='/admin/real-names']").isFitForAll();
      assertThat(window.page.content()).doesNotContain(number).doesNotContain("周桂兰");
      window.go("/admin/real-names/" + zhou.id()).isFitForAll();
      assertThat(window.page.locator(".facts").textContent()).contains("周桂兰", number);
      window.press("form[action$='/pass'] button");
      assertThat(window.path()).isEqualTo("/admin/real-names");
      window.go("/admin/real-names/" + other.id()).press("form[action$='/refuse'] button");
      window.isFitForAll().press("button[name='sure']");
    }
    assertThat(state(zhou)).isEqualTo(2);
    assertThat(state(other)).isEqualTo(3);
    assertThat(Office.administrator().get("/admin/acts?target=" + zhou.id()).body())
        .contains("Real name looked at", "Real name confirmed");
  }

  private static int state(Office member) {
    var self = member.call("account/get_user_by_token").json().get("data");
    return self.get("state").intValue();
  }

  @Test
  void what_has_changed_since_it_was_looked_at_is_not_decided() {
    var zhou = declared(IdNumbers.fresh());
    var page = "/admin/real-names/" + zhou.id();
    var seen = WU.get(page).body().replaceAll("(?s).*name=\"seen\" value=\"([^\"]+)\".*", "$1");
    SERVER.clock().advance(Duration.ofSeconds(1));
    declare(zhou, IdNumbers.fresh());
    assertTooLate(WU.post(page, page + "/pass", "seen", seen));
    assertTooLate(WU.post(page, page + "/pass", "seen", "'"));
    assertThat(state(zhou)).isEqualTo(1);
    var now = WU.get(page).body().replaceAll("(?s).*name=\"seen\" value=\"([^\"]+)\".*", "$1");
    WU.post(page, page + "/pass", "seen", now);
    assertThat(state(zhou)).isEqualTo(2);
    assertTooLate(WU.post(page, page + "/pass", "seen", now));
    var fields = new String[] {"seen", now, "state", "waiting", "sure", "yes"};
    assertTooLate(WU.post(page, page + "/refuse", fields));
    assertThat(state(zhou)).isEqualTo(2);
  }

  private static void assertTooLate(Reply reply) {
    assertThat(reply.headers().allValues("Set-Cookie"))
        .anyMatch(cookie -> cookie.startsWith("toast=toast.too-late"));
  }

  @OnScreens
  @EnumSource(
      value = Screen.class,
      names = {"PHONE_CHINESE", "DESK_ENGLISH"})
  void a_verifier_looks_at_licences(Screen screen) {
    var lin = applicant(Profession.SPECIALIST);
    var han = applicant(Profession.ENTERPRISE);
    try (var window = WU.on(screen).go("/admin/applications")) {
      window.isFitForAll().go("/admin/applications/specialist/" + lin.id()).isFitForAll();
      assertThat(window.page.evaluate("document.querySelector('.seen img').naturalWidth > 0"))
          .isEqualTo(true);
      window.press("form[action$='/confirm'] button");
      window.go("/admin/applications/enterprise/" + han.id());
      window.press("form[action$='/refuse'] button").press("button[name='sure']");
    }
    assertThat(group(lin)).isEqualTo(2);
    assertThat(group(han)).isOne();
    var page = "/admin/applications/enterprise/" + han.id();
    assertTooLate(WU.post(page, page + "/confirm"));
    assertTooLate(WU.post(page, page + "/refuse", "sure", "yes"));
  }

  private static int group(Office member) {
    return member
        .call("account/get_user", "user_id", "" + member.id())
        .json()
        .get("data")
        .get("user_group")
        .intValue();
  }

  @Test
  void a_licence_is_shown_to_verifiers_alone_and_for_a_while() {
    var lin = applicant(Profession.SPECIALIST);
    var page = WU.get("/admin/applications/specialist/" + lin.id()).body();
    var image = page.replaceAll("(?s).*src=\"(/admin/licences/[^\"]+)\".*", "$1");
    var address = image.replace("&amp;", "&");
    assertThat(WU.get(address).http()).isEqualTo(200);
    assertThat(lin.get(address).http()).isEqualTo(404);
    assertThat(WU.get(address + "0").http()).isEqualTo(404);
    assertThat(WU.get(address.replaceAll("until=", "until=9")).http()).isEqualTo(404);
  }

  @Test
  void others_find_neither_names_nor_licences() {
    var zhou = declared(IdNumbers.fresh());
    var lin = applicant(Profession.SPECIALIST);
    var pages =
        List.of(
            "/admin/real-names",
            "/admin/real-names/" + zhou.id(),
            "/admin/applications",
            "/admin/applications/specialist/" + lin.id());
    for (var other : List.of(Office.member(), Office.withDuty("moderator"))) {
      for (var page : pages) {
        assertThat(other.get(page).http()).as(page).isEqualTo(404);
        assertThat(other.post("/design", page + "/refuse", "sure", "yes").http()).isEqualTo(404);
        assertThat(other.forge(page + "/refuse").http()).isEqualTo(403);
      }
    }
    assertThat(state(zhou)).isOne();
  }
}
