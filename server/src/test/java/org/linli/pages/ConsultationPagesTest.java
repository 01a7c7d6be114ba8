package org.linli.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.linli.wallet.LedgerAudit;

class ConsultationPagesTest {

  private static Office rich(String yuan) {
    var member = Office.member();
    assertThat(member.call("account/add_account_balance", "num", yuan).number("code")).isOne();
    return member;
  }

  private static String balance(Office member) {
    var data = member.call("account/get_account_balance").json().get("data");
    return data.decimalValue().stripTrailingZeros().toPlainString();
  }

  private static Window window(Screen screen, Office member) {
    return Window.on(screen).with(member.token);
  }

  private static String booked(Window customer, long expert, String content) {
    customer.go("/people/" + expert).press("main a[href$='/consult']");
    return customer.isFitForAll().fill("content", content).submit("content").path();
  }

  private static String state(Window window, String order) {
    return window.go(order).page.locator("#state").textContent();
  }

  @Test
  void customer_and_expert_come_to_an_answer_and_its_price() {
    var mei = rich("50");
    var han = Office.specialist();
    try (var customer = window(Screen.PHONE_CHINESE, mei);
        var expert = window(Screen.DESK_ENGLISH, han)) {
      expert.go("/expert").press("a[href='/expert/settings']").isFitForAll();
      expert.fill("times", "1 10:00-09:00").submit("times");
      assertThat(expert.page.locator("#times-fault").count()).isOne();
      expert.fill("times", "").fill("price", "20.50").fill("description", "防水与管道");
      expert.submit("times");
      assertThat(expert.path()).isEqualTo("/expert");

      var answered = booked(customer, han.id(), "阳台漏水怎么修？");
      assertThat(balance(mei)).isEqualTo("29.5");
      customer.isFitForAll().fill("content", "三楼，<b>朝南</b>。").submit("content");
      expert.go("/consultations/received").isFitForAll().press("#feed h2 a");
      assertThat(expert.path()).isEqualTo(answered);
      assertThat(expert.page.locator("#chat").textContent()).contains("朝南");
      expert.isFitForAll().press("form[action$='/confirm'] button");
      assertThat(expert.page.locator("#state").textContent()).isEqualTo("Confirmed");
      assertThat(balance(han)).isEqualTo("0");
      expert.fill("answer", "**先做防水**，再贴砖。").submit("answer");
      assertThat(balance(han)).isEqualTo("20.5");
      assertThat(state(customer, answered)).isEqualTo("已回答");
      assertThat(customer.page.locator(".prose strong").textContent()).isEqualTo("先做防水");
      customer.isFitForAll().press("form[action$='/finish'] button");
      assertThat(customer.page.locator("#write").count()).isZero();

      var refused = booked(customer, han.id(), "再问一个：屋顶呢？");
      assertThat(balance(mei)).isEqualTo("9");
      expert.go(refused).press("form[action$='/refuse'] button");
      assertThat(balance(mei)).isEqualTo("29.5");
      assertThat(state(customer, refused)).isEqualTo("已拒绝");
      customer.go("/consultations").isFitForAll();
      assertThat(customer.page.locator("#feed > li").count()).isEqualTo(2);
      await()
          .untilAsserted(() ->
              assertThat(customer.go("/notices").page.locator("main").textContent())
                  .contains("已回答你的付费咨询", "已拒绝你的付费咨询"));
      customer.press("main a[href='" + refused + "']");
      assertThat(Window.SERVER.bean(LedgerAudit.class).findings()).isEmpty();
    }
  }

  @Test
  void an_expert_sees_his_numbers_drawn_and_in_a_table() {
    var han = Office.specialist();
    var lin = Office.member();
    lin.call("account/follow_user", "user_id", "" + han.id());
    try (var expert = window(Screen.DESK_ENGLISH, han);
        var phone = window(Screen.PHONE_CHINESE, han);
        var plain = Window.withoutScripts(Screen.PHONE_CHINESE).with(han.token)) {
      for (var window : new Window[] {expert, phone}) {
        window.go("/expert").page.locator("#figures").scrollIntoViewIfNeeded();
        window.page.locator(".chart canvas").nth(1).waitFor();
        window.isFitForAll();
      }
      plain.go("/expert");
      var today = plain.page.locator("#figures tbody tr").last().textContent();
      assertThat(today).endsWith("11000.00");
      assertThat(plain.page.locator("#figures tbody tr").count()).isEqualTo(30);
      assertThat(plain.page.locator(".chart:visible").count()).isZero();
    }
  }

  @Test
  void who_cannot_book_is_told_so_without_scripts_too() {
    var han = Office.specialist();
    han.call("specialist/set_consultation", "price", "20");
    try (var poor = Window.withoutScripts(Screen.PHONE_CHINESE).with(Office.member().token)) {
      poor.go("/people/" + han.id()).press("main a[href$='/consult']");
      poor.submit("content");
      assertThat(poor.page.locator("#content-fault").count()).isOne();
      poor.fill("content", "怎么办？").submit("content");
      assertThat(poor.page.locator("main [role=alert]").textContent()).contains("余额不够");
    }
  }
}
