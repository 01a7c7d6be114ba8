package org.linli.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.EnumSource;

class PricedPagesTest {
  private static final AtomicInteger NEXT = new AtomicInteger(1);

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

  private static String offered(Window asker, String price) {
    asker.go("/ask").fill("title", "屋顶漏雨怎么修 " + NEXT.getAndIncrement());
    asker.page.locator("details:has([name=price]) summary").click();
    asker.fill("price", price).submit("title");
    return asker.path();
  }

  @OnScreens
  @EnumSource(Screen.class)
  void asker_answerer_and_reader_come_to_their_money(Screen screen) {
    var mei = rich("50");
    var han = Office.member();
    var lin = rich("5");
    try (var asker = window(screen, mei);
        var answerer = window(screen, han);
        var reader = window(screen, lin)) {
      var question = offered(asker, "20.60");
      assertThat(balance(mei)).isEqualTo("29.4");
      asker.isFitForAll();
      answerer.go(question).fill("content", "先铺油毡，再压瓦。").submit("content");
      assertThat(answerer.page.locator(".answer").count()).isOne();
      assertThat(answerer.page.locator("#pay").textContent()).contains("1.03");
      reader.go(question).isFitForAll();
      assertThat(reader.page.content()).doesNotContain("油毡");
      reader.press("#pay button");
      assertThat(reader.page.locator(".answer").textContent()).contains("油毡");
      assertThat(reader.page.locator("details.sure").count()).isZero();
      assertThat(balance(lin)).isEqualTo("3.97");
      asker.go(question).page.locator(".answer details.sure summary").click();
      asker.isFitForAll();
      asker.press(".answer details.sure button");
      assertThat(asker.page.locator(".answer .stamp").count()).isOne();
      assertThat(asker.page.locator("details.sure").count()).isZero();
      assertThat(balance(han)).isEqualTo("21.11");
      asker.isFitForAll();
    }
  }

  @Test
  void who_has_too_little_is_told_so_without_scripts_too() {
    var mei = rich("30");
    try (var asker = window(Screen.DESK_CHINESE, mei);
        var poor = Window.withoutScripts(Screen.PHONE_CHINESE).with(Office.member().token)) {
      var question = offered(asker, "20");
      poor.go(question).press("#pay button");
      assertThat(poor.page.locator(".toast").textContent()).contains("余额不够");
      asker.go("/ask").fill("title", "再问一个");
      asker.page.locator("details:has([name=price]) summary").click();
      asker.fill("price", "10.01").submit("title");
      assertThat(asker.page.locator("main").textContent()).contains("余额不够");
      asker.fill("price", "1.001").submit("title");
      assertThat(asker.page.locator("#price-fault").count()).isOne();
      assertThat(balance(mei)).isEqualTo("10");
    }
  }

  @Test
  void a_visitor_sees_the_price_and_the_way_in() {
    var mei = rich("30");
    try (var asker = window(Screen.DESK_ENGLISH, mei);
        var visitor = Window.on(Screen.PHONE_ENGLISH)) {
      visitor.go(offered(asker, "20"));
      assertThat(visitor.page.locator("#pay").textContent()).contains("Answers: 0");
      visitor.press("#pay a.button");
      assertThat(visitor.path()).startsWith("/sign-in");
    }
  }

  @Test
  void an_article_is_bought_where_it_breaks_off() {
    var writer = Office.specialist();
    var text = "开头。" + "长".repeat(400) + "结尾。";
    var article =
        writer.call(
            "article/add_article", "title", "绳结", "content", text, "free", "true", "price", "9.80");
    var id = article.json().get("data").get("article_id");
    var lin = rich("10");
    try (var reader = window(Screen.PHONE_ENGLISH, lin)) {
      reader.go("/articles/" + id).isFitForAll();
      assertThat(reader.page.content()).doesNotContain("结尾");
      assertThat(reader.page.locator("#pay button").textContent()).contains("9.80");
      reader.press("#pay button");
      assertThat(reader.page.locator(".prose").textContent()).contains("结尾");
      assertThat(reader.page.locator("#pay").count()).isZero();
      assertThat(balance(lin)).isEqualTo("0.2");
      assertThat(balance(writer)).isEqualTo("7.84");
    }
  }
}
