package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.linli.wallet.RequestName;
import org.linli.wallet.ToppingUp;
import org.linli.wallet.ToppingUp.Outcome;
import org.linli.wallet.Withdrawals;
import org.springframework.web.bind.annotation.RestController;

/** Bringing money in, and asking to take it out. */
@RestController
class MoneyCalls {
  private final QaDoor door;
  private final ToppingUp toppingUp;
  private final Withdrawals withdrawals;

  MoneyCalls(QaDoor door, ToppingUp toppingUp, Withdrawals withdrawals) {
    this.door = door;
    this.toppingUp = toppingUp;
    this.withdrawals = withdrawals;
  }

  private record Wish(long account, long fen, Optional<RequestName> name) {}

  @Route("/api/account/add_account_balance")
  Map<String, Object> add(HttpServletRequest request) {
    return door.open(request, call -> asked(call, door.author(call), wish -> said(topUp(wish))));
  }

  @Route("/api/account/minus_account_balance")
  Map<String, Object> minus(HttpServletRequest request) {
    return door.open(
        request,
        call ->
            asked(
                call,
                call.account(),
                wish ->
                    switch (withdrawals.ask(wish.account(), wish.fen(), wish.name())) {
                      case HELD -> QaAnswer.success();
                      case NOT_ENOUGH -> QaAnswer.of(-1, "account balance not enough");
                      case OTHER_AMOUNT -> otherAmount();
                      case NO_SUCH_MEMBER -> unknown();
                    }));
  }

  private Outcome topUp(Wish wish) {
    return toppingUp.begin(wish.account(), wish.fen(), wish.name());
  }

  private static Map<String, Object> asked(
      QaCall call, Optional<Long> who, Function<Wish, Map<String, Object>> deed) {
    if (who.isEmpty()) {
      return unknown();
    }
    var fen = Yuan.fen(call.text("num"));
    if (fen <= 0) {
      return QaAnswer.of(0, "unexpected amount");
    }
    var name = call.text("request_key");
    if (!name.isEmpty() && !RequestName.fits(name)) {
      return QaAnswer.of(0, "unexpected request_key");
    }
    return deed.apply(new Wish(who.get(), fen, RequestName.of(name)));
  }

  private static Map<String, Object> said(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Paid() -> QaAnswer.success();
      case Outcome.ToPay(var url) -> {
        var answer = QaAnswer.of(0, "to be paid");
        answer.put("data", Map.of("pay_url", url));
        yield answer;
      }
      case Outcome.Underway() -> QaAnswer.of(0, "the payment is under way");
      case Outcome.Failed() -> QaAnswer.of(0, "the payment failed");
      case Outcome.NoGateway() -> QaAnswer.of(0, "no payment gateway");
      case Outcome.OtherAmount() -> otherAmount();
      case Outcome.TooManyOpen() -> QaAnswer.of(0, "too many unpaid");
    };
  }

  private static Map<String, Object> otherAmount() {
    return QaAnswer.of(0, "another amount under this request_key");
  }

  private static Map<String, Object> unknown() {
    return QaAnswer.of(-2, "unexpected user");
  }
}
