package org.linli.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.articles.Press.bean;
import static org.linli.articles.Press.draft;
import static org.linli.articles.Press.priced;
import static org.linli.articles.Press.publish;
import static org.linli.articles.Press.somebody;
import static org.linli.articles.Press.writer;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.linli.Together;
import org.linli.identity.Reader;
import org.linli.wallet.Ledger;
import org.linli.wallet.PayType;
import org.linli.wallet.Purse;
import org.linli.wallet.Transfer;

class PurchasesTest {
  private final Purchases purchases = bean(Purchases.class);
  private final Ledger ledger = bean(Ledger.class);
  private final long han = writer("韩");
  private final long lin = somebody("林");
  private final long article = publish(han, priced("绳结", 988));

  private void topUp(long account, long fen) {
    ledger.move(
        List.of(
            new Transfer(
                "given:article:" + account,
                new Purse.Gateway(),
                new Purse.OfMember(account),
                fen,
                null,
                PayType.TOP_UP,
                0)));
  }

  private long balance(long account) {
    return ledger.balance(new Purse.OfMember(account));
  }

  private Purchases.Outcome buy(long account, long id) {
    return purchases.buy(account, id, OptionalLong.empty());
  }

  private Article seenBy(long account) {
    return bean(Articles.class).find(article, Reader.member(account)).orElseThrow();
  }

  @Test
  void who_has_paid_reads_all_of_it_and_the_author_has_his_share() {
    topUp(lin, 1_000);
    assertThat(seenBy(lin).whole()).isFalse();
    assertThat(purchases.buy(lin, article, OptionalLong.of(900)))
        .isEqualTo(Purchases.Outcome.OTHER_PRICE);
    assertThat(purchases.buy(lin, article, OptionalLong.of(988)))
        .isEqualTo(Purchases.Outcome.BOUGHT);
    assertThat(buy(lin, article)).isEqualTo(Purchases.Outcome.OPEN_ALREADY);
    assertThat(balance(lin)).isEqualTo(12);
    assertThat(balance(han)).isEqualTo(790);
    assertThat(seenBy(lin).whole()).isTrue();
    assertThat(seenBy(lin).content()).endsWith("结尾。");
    assertThat(seenBy(somebody("梅")).content()).doesNotContain("结尾。");
    bean(ArticleMarks.class).add(lin, ArticleMark.READ, article);
    assertThat(bean(ArticleMarks.class).has(lin, ArticleMark.READ, article)).isTrue();
  }

  @Test
  void many_at_once_buy_it_once() {
    topUp(lin, 10_000);
    assertThat(Together.all(8, () -> buy(lin, article)))
        .containsOnlyOnce(Purchases.Outcome.BOUGHT)
        .contains(Purchases.Outcome.OPEN_ALREADY);
    assertThat(balance(lin)).isEqualTo(10_000 - 988);
  }

  @Test
  void there_must_be_something_to_buy_and_to_buy_it_with() {
    assertThat(buy(lin, article)).isEqualTo(Purchases.Outcome.TOO_POOR);
    assertThat(buy(han, article)).isEqualTo(Purchases.Outcome.OPEN_ALREADY);
    assertThat(buy(lin, publish(han, draft("免费")))).isEqualTo(Purchases.Outcome.OPEN_ALREADY);
    assertThat(buy(lin, 999_999_999)).isEqualTo(Purchases.Outcome.NO_SUCH_ARTICLE);
    assertThat(balance(lin)).isZero();
  }
}
