package org.linli.articles;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.linli.identity.Members;
import org.linli.platform.Outbox;
import org.linli.platform.Settings;
import org.linli.wallet.Ledger;
import org.linli.wallet.PayType;
import org.linli.wallet.Purse;
import org.linli.wallet.Transfer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who has bought which articles: once, for good. */
@Repository
public class Purchases {
  /** SQL: whether the reader may read the whole of article a. */
  static final String OPEN =
      """
      (not a.priced or a.account_id = :reader or :administrator
        or exists (select from articles.purchase bought
                   where bought.article_id = a.id and bought.account_id = :reader))
      """;

  private final ArticleRows articles;
  private final Members members;
  private final Ledger ledger;
  private final Outbox outbox;
  private final Settings settings;
  private final JdbcClient jdbc;
  private final Clock clock;

  Purchases(
      ArticleRows articles,
      Members members,
      Ledger ledger,
      Outbox outbox,
      Settings settings,
      JdbcClient jdbc,
      Clock clock) {
    this.articles = articles;
    this.members = members;
    this.ledger = ledger;
    this.outbox = outbox;
    this.settings = settings;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What came of buying. */
  public enum Outcome {
    BOUGHT,
    /** It is free, his own, or was bought before; nothing was taken. */
    OPEN_ALREADY,
    /** It costs something else than what he has agreed to; nothing was taken. */
    OTHER_PRICE,
    TOO_POOR,
    /** There is none that everybody sees. */
    NO_SUCH_ARTICLE
  }

  /** Buys, where that is what he has agreed to; the author has his share at once. */
  @Transactional
  public Outcome buy(long account, long article, OptionalLong agreed) {
    var held = articles.hold(article).filter(HeldArticle::everybodySees);
    if (held.isEmpty()) {
      return Outcome.NO_SUCH_ARTICLE;
    }
    var price = held.get().priceFen();
    if (price == 0 || held.get().accountId() == account || has(account, article)) {
      return Outcome.OPEN_ALREADY;
    }
    return agreed.orElse(price) == price ? pay(account, held.get()) : Outcome.OTHER_PRICE;
  }

  private Outcome pay(long account, HeldArticle article) {
    if (ledger.move(transfers(account, article)) == Ledger.Outcome.NOT_ENOUGH) {
      return Outcome.TOO_POOR;
    }
    give(account, article);
    outbox.publish(
        new ArticleBought(
            article.id(), account, article.accountId(), article.title(), share(article)));
    return Outcome.BOUGHT;
  }

  private List<Transfer> transfers(long account, HeldArticle article) {
    var id = article.id();
    var key = "article:" + id + ":reader:" + account;
    var reader = new Purse.OfMember(account);
    var held = new Purse.Holding("article", id);
    var author = income(article.accountId());
    var share = share(article);
    var rest = article.priceFen() - share;
    return Stream.of(
            Transfer.ofAny(key, reader, held, article.priceFen(), PayType.ARTICLE, null, id),
            Transfer.ofAny(key + ":author", held, author, share, null, PayType.ARTICLE_INCOME, id),
            Transfer.ofAny(key + ":rest", held, new Purse.Platform(), rest, null, null, id))
        .flatMap(part -> part)
        .toList();
  }

  private Purse income(long author) {
    return members.byId(author).isPresent() ? new Purse.OfMember(author) : new Purse.Platform();
  }

  private long share(HeldArticle article) {
    return article.priceFen() * settings.prices().authorPercent() / 100;
  }

  private boolean has(long account, long article) {
    return jdbc.sql(
            """
            select exists (select from articles.purchase
                           where article_id = :article and account_id = :account)
            """)
        .param("article", article)
        .param("account", account)
        .query(Boolean.class)
        .single();
  }

  private void give(long account, HeldArticle article) {
    jdbc.sql(
            """
            insert into articles.purchase (article_id, account_id, price_fen, paid_at)
            values (:article, :account, :price, :now)
            """)
        .param("article", article.id())
        .param("account", account)
        .param("price", article.priceFen())
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }
}
