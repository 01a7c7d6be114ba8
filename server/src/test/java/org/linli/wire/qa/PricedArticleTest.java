package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.qa.Administration.assertSays;
import static org.linli.wire.qa.Administration.assertTold;
import static org.linli.wire.qa.QaClient.assertCode;
import static org.linli.wire.qa.School.publish;
import static org.linli.wire.qa.School.writer;
import static org.linli.wire.qa.Wallets.balance;
import static org.linli.wire.qa.Wallets.rich;

import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.Reply;

class PricedArticleTest {
  private static final String UNKNOWN = "999999999";
  private static final String TEXT = "开头。" + "长".repeat(400) + "结尾。";
  private final QaClient han = writer("han");
  private final QaClient lin = rich("lin", "1000");
  private final String article =
      publish(han, "绳结", "content", TEXT, "free", "true", "price", "988");

  private Reply about(QaClient who, String operation, String... more) {
    var parameters = new String[more.length + 2];
    parameters[0] = "article_id";
    parameters[1] = article;
    System.arraycopy(more, 0, parameters, 2, more.length);
    return who.getAs("article/" + operation, parameters);
  }

  @Test
  void it_is_bought_once_and_its_author_has_four_fifths() {
    assertCode(about(lin, "get_paid"), 0);
    assertThat(about(lin, "get_article").data().get("content").stringValue()).doesNotContain("结尾");
    assertSays(about(lin, "pay_article", "price", "9.88"), -3, "it costs something else");
    assertCode(about(lin, "pay_article", "price", "988.00"), 1);
    assertSays(about(lin, "pay_article"), 2, "nothing to pay");
    assertThat(balance(lin)).isEqualByComparingTo("12");
    assertThat(balance(han)).isEqualByComparingTo("790.40");
    AfterRestart.nowAndLater(
        "an article that was bought",
        () -> {
          assertCode(about(lin, "get_paid"), 1);
          assertThat(about(lin, "get_article").data().get("content").stringValue()).endsWith("结尾。");
        });
    var paid = lin.postAs("account/history_pay").data().get(0);
    assertThat(paid.get("type").intValue()).isEqualTo(4);
    assertThat(paid.get("amount").decimalValue()).isEqualByComparingTo("-988");
    assertThat(paid.get("receive").toString()).isEqualTo(article);
    var earned = han.postAs("account/history_pay").data().get(0);
    assertThat(earned.get("type").intValue()).isEqualTo(5);
    assertThat(earned.get("amount").decimalValue()).isEqualByComparingTo("790.40");
    assertTold(han, "文章售出", "有人购买了你的文章《绳结》，790.40 元已存入你的钱包。");
  }

  @Test
  void there_must_be_something_to_buy_and_to_buy_it_with() {
    var mei = QaClient.member("mei");
    assertSays(about(mei, "pay_article"), -2, "account balance not enough");
    assertCode(about(han, "pay_article"), 2);
    assertCode(lin.get("article/pay_article", "article_id", article), 0);
    assertCode(lin.getAs("article/pay_article", "article_id", UNKNOWN), -1);
    assertCode(lin.getAs("article/pay_article", "article_id", publish(han, "免费")), 2);
    assertThat(balance(lin)).isEqualByComparingTo("1000");
  }
}
