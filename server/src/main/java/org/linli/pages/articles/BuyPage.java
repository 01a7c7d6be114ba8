package org.linli.pages.articles;

import java.util.OptionalLong;
import org.linli.articles.Purchases;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.linli.pages.frame.Yuan;
import org.linli.pages.writing.Desk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Buying an article. */
@Controller
class BuyPage {
  private final Purchases purchases;
  private final Desk desk;

  BuyPage(Purchases purchases, Desk desk) {
    this.purchases = purchases;
    this.desk = desk;
  }

  @PostMapping("/articles/{id:[0-9]{1,18}}/pay")
  View pay(Visit visit, Form form, @PathVariable long id) {
    var self = desk.acting(visit).id();
    var article = "/articles/" + id;
    return switch (purchases.buy(self, id, OptionalLong.of(Yuan.fen(form, "price")))) {
      case BOUGHT -> visit.seeOther(article, "toast.paid");
      case OPEN_ALREADY -> visit.seeOther(article);
      case OTHER_PRICE -> visit.seeOther(article, "toast.other-price");
      case TOO_POOR -> visit.seeOther(article, "toast.too-poor");
      case NO_SUCH_ARTICLE -> throw new NotHere();
    };
  }
}
