package org.linli.demo;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.linli.market.ConsultationAnswering;
import org.linli.market.ConsultationBooking;
import org.linli.market.ConsultationDraft;
import org.linli.market.Expert;
import org.linli.market.Experts;
import org.linli.market.WeeklyTimes;
import org.linli.wallet.Ledger;
import org.linli.wallet.PayType;
import org.linli.wallet.Purse;
import org.linli.wallet.RequestName;
import org.linli.wallet.Transfer;
import org.springframework.stereotype.Component;

/** What one of the people pays an expert for. */
@Component
class Advice {
  private static final String EXPERT = "chen";
  private static final String CUSTOMER = "lin";
  private static final RequestName REQUEST = new RequestName("demo");
  private static final long PRICE = 2_000;
  private static final long GIVEN = 10_000;
  private static final Expert OFFER =
      new Expert(
          PRICE,
          WeeklyTimes.read("2 19:00-21:00,6 09:00-12:00").orElseThrow(),
          "漏水、跳闸、老房改线。先说清楚楼层和管子的材料，最好有照片。",
          true);
  private static final String QUESTION =
      "外婆家厨房的水槽柜里总是潮的，擦干一晚上又有水珠，管子接头看着不漏。3 号楼 2 层，铝塑管，去年换的。要不要拆柜子看？";
  private static final String ANSWER =
      """
      先别拆。这个多半是冷凝水，不是漏：

      1. 用干纸巾把冷水管包一圈，两小时后看。纸巾**均匀地潮**，是冷凝；**一头湿**，才是接头。
      2. 是冷凝就给冷水管套 9 毫米的保温棉，柜门开条缝，十几块钱的事。
      3. 是接头就把总阀关了再找我，铝塑管的卡套不要自己硬拧。
      """;
  private final Cast cast;
  private final Experts experts;
  private final ConsultationBooking booking;
  private final ConsultationAnswering answering;
  private final Ledger ledger;

  Advice(
      Cast cast,
      Experts experts,
      ConsultationBooking booking,
      ConsultationAnswering answering,
      Ledger ledger) {
    this.cast = cast;
    this.experts = experts;
    this.booking = booking;
    this.answering = answering;
    this.ledger = ledger;
  }

  /** Each of them may be played again. */
  List<Act> acts() {
    return List.of(
        new Act(30, () -> cast.find(EXPERT).ifPresent(expert -> experts.set(expert, OFFER))),
        new Act(6, () -> cast.find(CUSTOMER).ifPresent(this::pay)),
        new Act(6, this::booked),
        new Act(4, this::answer));
  }

  private void pay(long customer) {
    ledger.move(
        List.of(
            new Transfer(
                "demo:" + customer,
                new Purse.Gateway(),
                new Purse.OfMember(customer),
                GIVEN,
                null,
                PayType.TOP_UP,
                0)));
  }

  private Optional<Long> booked() {
    var draft = new ConsultationDraft(QUESTION, Optional.empty(), Optional.empty());
    return cast.find(CUSTOMER)
        .flatMap(customer ->
            cast.find(EXPERT)
                .map(expert ->
                    booking.book(
                        customer, expert, draft, OptionalLong.of(PRICE), Optional.of(REQUEST))))
        .flatMap(outcome ->
            outcome instanceof ConsultationBooking.Outcome.Booked(var id)
                ? Optional.of(id)
                : Optional.empty());
  }

  private void answer() {
    cast.find(EXPERT)
        .ifPresent(expert -> booked().ifPresent(id -> answering.answer(expert, id, ANSWER)));
  }
}
