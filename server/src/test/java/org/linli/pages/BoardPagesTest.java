package org.linli.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.linli.pages.Window.SERVER;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.linli.wallet.LedgerAudit;

class BoardPagesTest {
  private static final AtomicInteger NEXT = new AtomicInteger(1);
  private final Office jiang = enterprise("200");
  private final Office lin = Office.called("板上林");
  private final Office root = Office.administrator();

  private static Office enterprise(String yuan) {
    var member = Office.called("板上江");
    var id = "" + member.id();
    var made = Office.administrator().call("account/change_user", "user_id", id, "usergroup", "3");
    assertThat(made.number("code")).isOne();
    assertThat(member.call("account/add_account_balance", "num", yuan).number("code")).isOne();
    return member;
  }

  private static String balance(Office member) {
    var data = member.call("account/get_account_balance").json().get("data");
    return data.decimalValue().stripTrailingZeros().toPlainString();
  }

  private static void plan(Window owner, String title, String price) {
    owner.fill("title", title).fill("price", price).submit("price");
    owner.press("button[value=pay]");
  }

  @Test
  void work_is_posted_taken_paid_and_a_quarrel_decided() {
    var title = "社区网站改版 " + NEXT.getAndIncrement();
    try (var owner = jiang.on(Screen.DESK_ENGLISH);
        var member = lin.on(Screen.PHONE_CHINESE);
        var office = root.on(Screen.DESK_ENGLISH)) {
      owner.go("/board").isFitForAll().press("a[href='/demands/new']");
      owner.isFitForAll().fill("title", title).fill("content", "三周内完成。");
      owner.fill("price", "8000 元，可议").press("form.writing button[type=submit]:not([name])");
      var demand = owner.path();
      owner.isFitForAll();
      assertThat(owner.page.locator("main").textContent()).contains("8000 元，可议");
      owner
          .go(demand + "/edit")
          .isFitForAll()
          .fill("price", "9000")
          .press("form.writing button[type=submit]:not([name])");
      assertThat(owner.page.locator(".stamp").first().textContent()).isEqualTo("9000");
      member.go("/board").isFitForAll();
      assertThat(member.page.locator("#feed").textContent()).contains(title);
      member.go(demand).isFitForAll().press("#sign button");
      assertThat(member.page.locator("#sign").textContent()).contains("已报名");
      owner.go(demand + "/work").isFitForAll().press("button[value=confirm]");
      plan(owner, "首页", "100.50");
      owner.isFitForAll();
      assertThat(balance(jiang)).isEqualTo("99.5");
      owner.press("button[value=release]");
      assertThat(balance(lin)).isEqualTo("100.5");
      plan(owner, "活动页", "50");
      member.go("/board/signed").isFitForAll().press("#feed a");
      assertThat(member.page.locator("button[value=release]").count()).isZero();
      member.page.locator("main details summary").click();
      member.page.locator("textarea[name=reason]").fill("已经做完了");
      member.isFitForAll().press("button[value=dispute]");
      assertThat(member.page.locator("main").textContent()).contains("已经做完了", "有异议");
      office.go("/admin/disputes").isFitForAll();
      var row = "li:has(a[href='" + demand + "'])";
      office.page.locator(row + " [name=earned]").fill("50.01");
      office.press(row + " button").press("button[name=sure]");
      assertThat(office.page.locator("#earned-fault").count()).isOne();
      office.page.locator(row + " [name=earned]").fill("30");
      office.press(row + " button").press("button[name=sure]");
      assertThat(balance(lin)).isEqualTo("130.5");
      assertThat(balance(jiang)).isEqualTo("69.5");
      owner.go("/board/mine").isFitForAll();
      assertThat(owner.page.locator(".facts").textContent()).contains("130.50");
      member.go("/notices").press("a[href='" + demand + "']");
      owner.go(demand + "/work").press("form[action$='/start'] button");
      owner.press("form[action$='/close'] button");
      assertThat(owner.page.locator("form[action$='/close']").count()).isZero();
    }
    assertThat(SERVER.bean(LedgerAudit.class).findings()).isEmpty();
  }

  @Test
  void an_enterprise_sees_its_numbers_drawn_and_in_a_table() {
    var posted = jiang.call("enterprise/add_demand", "title", "图", "content", "一周", "price", "");
    var id = "" + posted.json().get("data").get("demand_id");
    assertThat(lin.get("/demands/" + id).http()).isEqualTo(200);
    assertThat(lin.call("board/sign_to_demand", "demand_id", id).number("code")).isOne();
    try (var owner = jiang.on(Screen.DESK_ENGLISH);
        var phone = jiang.on(Screen.PHONE_CHINESE);
        var plain = Window.withoutScripts(Screen.PHONE_CHINESE).with(jiang.token)) {
      await()
          .untilAsserted(() ->
              assertThat(
                      plain.go("/board/mine").page.locator("#figures tbody tr td").allInnerTexts())
                  .hasSize(60)
                  .endsWith("0", "0", "1", "1"));
      assertThat(plain.page.locator(".chart:visible").count()).isZero();
      for (var window : List.of(owner, phone)) {
        window.go("/board/mine").page.locator("#figures").scrollIntoViewIfNeeded();
        window.page.locator(".chart canvas").waitFor();
        window.isFitForAll();
      }
    }
  }

  @Test
  void a_visitor_reads_the_board_and_others_find_no_desk() {
    var posted = jiang.call("enterprise/add_demand", "title", "看板", "content", "一周", "price", "");
    var demand = "/demands/" + posted.json().get("data").get("demand_id");
    try (var visitor = Window.withoutScripts(Screen.PHONE_ENGLISH)) {
      visitor.go(demand).press("#sign a.button");
      assertThat(visitor.path()).startsWith("/sign-in");
    }
    for (var path :
        List.of("/demands/new", demand + "/work", demand + "/edit", "/admin/disputes")) {
      assertThat(lin.get(path).http()).as(path).isEqualTo(404);
    }
    assertThat(lin.post("/board", demand + "/close").http()).isEqualTo(404);
    assertThat(lin.post("/board", demand + "/milestones/1", "say", "pay").http()).isEqualTo(404);
    assertThat(lin.post("/board", demand + "/sign-ups/1", "say", "x").http()).isEqualTo(404);
    assertThat(lin.get("/board?tag=x&page=-1").http()).isEqualTo(200);
    var id = demand.substring("/demands/".length());
    assertThat(lin.get("/report/demands/" + id).body()).contains("看板");
    assertThat(root.get("/admin/demands?id=" + id).body()).contains("看板");
    assertThat(root.get("/admin/demands.csv?id=" + id).body()).contains("看板");
    assertThat(root.get("/admin/cases/demand/" + id).body()).contains("看板");
    assertThat(root.get("/admin").body()).contains("/admin/disputes");
    assertThat(root.call("board/delete_demand", "demand_id", id).number("code")).isOne();
    assertThat(jiang.get(demand).http()).isEqualTo(404);
    assertThat(jiang.get(demand + "/work").body()).contains("看板", "Removed");
    assertThat(jiang.get("/taken-away").body()).contains("看板");
    for (var strange : List.of("/demands/999999999999", "/demands/%27")) {
      assertThat(lin.get(strange).http()).isEqualTo(404);
    }
  }
}
