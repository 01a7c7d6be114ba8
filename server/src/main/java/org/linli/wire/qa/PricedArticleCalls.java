package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.articles.Purchases;
import org.springframework.web.bind.annotation.RestController;

/** Buying articles. */
@RestController
class PricedArticleCalls {
  private final QaDoor door;
  private final Purchases purchases;

  PricedArticleCalls(QaDoor door, Purchases purchases) {
    this.door = door;
    this.purchases = purchases;
  }

  @Route("/api/article/pay_article")
  Map<String, Object> pay(HttpServletRequest request) {
    return door.author(
        request,
        (call, account) ->
            switch (purchases.buy(
                account, call.number("article_id", "id").orElse(0L), Drafts.agreed(call))) {
              case BOUGHT -> QaAnswer.success();
              case OPEN_ALREADY -> QaAnswer.of(2, "nothing to pay");
              case TOO_POOR -> QaAnswer.of(-2, "account balance not enough");
              case NO_SUCH_ARTICLE -> QaAnswer.of(-1, "unexpected article");
              case OTHER_PRICE -> QaAnswer.of(-3, "it costs something else");
            });
  }
}
