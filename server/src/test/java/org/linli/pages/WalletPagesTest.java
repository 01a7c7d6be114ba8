package org.linli.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.pages.Window.SERVER;

import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WalletPagesTest {
  private static String counts(Window window) {
    return window.page.locator(".counts").textContent().replaceAll("\\s+", " ").strip();
  }

  @OnScreens
  @EnumSource(
      value = Screen.class,
      names = {"PHONE_CHINESE", "DESK_ENGLISH"})
  void a_member_tops_up_and_asks_for_some_of_it_back(Screen screen) {
    try (var window = Window.ofMember(screen).go("/wallet")) {
      window.isFitForAll().press("main a[href='/wallet/top-up']").isFitForAll();
      window.fill("amount", "1e3").submit("amount").isFitForAll();
      assertThat(window.page.locator("#amount-fault").isVisible()).isTrue();
      window.fill("amount", "20.50").submit("amount");
      assertThat(window.path()).isEqualTo("/wallet");
      assertThat(counts(window)).startsWith("20.50 ");
      window.press("main a[href='/wallet/withdraw']").fill("amount", "30").submit("amount");
      assertThat(window.page.locator("#amount-fault").isVisible()).isTrue();
      window.fill("amount", "8").submit("amount").isFitForAll();
      assertThat(counts(window)).startsWith("12.50 ").contains(" 8.00 ");
      assertThat(window.page.locator(".ledger b").allTextContents())
          .containsExactly("-8.00", "+20.50");
      window.go("/ledger").isFitForAll();
    }
  }

  @Test
  void it_works_without_scripts_and_a_form_sent_twice_is_one_payment() {
    var mei = Office.member();
    var page = mei.get("/wallet/top-up").body();
    var request = page.replaceAll("(?s).*name=\"request\" value=\"([^\"]+)\".*", "$1");
    for (var time = 0; time < 2; time++) {
      var sent = mei.post("/wallet/top-up", "/wallet/top-up", "amount", "5", "request", request);
      assertThat(sent.http()).isEqualTo(303);
    }
    assertThat(mei.get("/wallet").body()).contains("5.00").doesNotContain("10.00");
  }

  @Test
  void a_statement_begins_and_ends_with_what_there_was() {
    var mei = Office.member();
    mei.post("/wallet/top-up", "/wallet/top-up", "amount", "20", "request", "a");
    mei.post("/wallet/withdraw", "/wallet/withdraw", "amount", "5.5", "request", "a");
    var month =
        mei.get("/wallet").body().replaceAll("(?s).*name=\"month\" value=\"([^\"]+)\".*", "$1");
    var lines = mei.get("/wallet/statement.csv?month=" + month).body().split("\r\n");
    assertThat(lines).hasSize(5);
    assertThat(lines[1]).endsWith("\"0.00\"");
    assertThat(lines[4]).endsWith("\"14.50\"");
    var before = mei.get("/wallet/statement.csv?month=2020-01").body();
    assertThat(before.split("\r\n")).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2026-13", "1999-01", "2026-1", "'", "2026-01-01"})
  void what_is_no_month_has_no_statement(String month) {
    var page = "/wallet/statement.csv?month=" + month;
    assertThat(Office.member().get(page).http()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-13-01", "2020-01-01", "2026-02-30"})
  void a_day_that_is_not_sealed_has_no_file(String day) {
    var reply = SERVER.send(HttpRequest.newBuilder(SERVER.at("/ledger/" + day + ".json")));
    assertThat(reply.http()).isEqualTo(404);
  }

  @OnScreens
  @EnumSource(
      value = Screen.class,
      names = {"PHONE_CHINESE", "DESK_ENGLISH"})
  void an_accountant_decides_after_being_asked_once_more(Screen screen) {
    var mei = Office.member();
    var keeper = Office.withDuty("accountant");
    mei.post("/wallet/top-up", "/wallet/top-up", "amount", "7.77", "request", "a");
    mei.post("/wallet/withdraw", "/wallet/withdraw", "amount", "7.77", "request", "a");
    try (var window = keeper.on(screen).go("/admin/withdrawals")) {
      window.isFitForAll();
      assertThat(window.page.locator("main").textContent()).contains("7.77");
      window.press("form[action$='/refuse'] button").isFitForAll();
      window.press("main button[name=sure]");
      assertThat(window.path()).isEqualTo("/admin/withdrawals");
      window.go("/admin/gateway").isFitForAll();
    }
    assertThat(mei.get("/wallet").body()).contains("7.77");
  }

  @Test
  void for_others_there_is_no_such_desk() {
    var mei = Office.member();
    for (var page : new String[] {"/admin/withdrawals", "/admin/gateway"}) {
      assertThat(mei.get(page).http()).isEqualTo(404);
    }
    assertThat(Office.withDuty("accountant").get("/admin/members").http()).isEqualTo(404);
  }
}
