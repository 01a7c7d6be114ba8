package org.linli.market;

import java.util.List;
import java.util.stream.Stream;
import org.linli.wallet.Ledger;
import org.linli.wallet.PayType;
import org.linli.wallet.Purse;
import org.linli.wallet.Transfer;
import org.springframework.stereotype.Component;

/** The money of consultations. Who moves it holds the consultation, once there is one. */
@Component
class ConsultationFees {
  private final Ledger ledger;

  ConsultationFees(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Takes the price from the customer; false when he has not got it. */
  boolean take(long customer, long expert, long consultation, long fen) {
    var from = new Purse.OfMember(customer);
    var spent = PayType.CONSULTATION;
    return moved(
        Transfer.ofAny(
            key(consultation, "price"), from, held(consultation), fen, spent, null, expert));
  }

  /** Pays what is held to the expert. */
  void pay(HeldConsultation consultation) {
    empty(all(consultation, "paid", consultation.expertId(), PayType.CONSULTATION_INCOME));
  }

  /**
   * Gives what is held back to the customers, even to one who is leaving: it was always his. All in
   * one movement, because who holds a purse may wait for nothing.
   */
  void giveBack(List<HeldConsultation> consultations) {
    empty(
        consultations.stream()
            .flatMap(one -> all(one, "returned", one.customerId(), PayType.REFUND)));
  }

  private static Stream<Transfer> all(
      HeldConsultation consultation, String what, long account, PayType earned) {
    var id = consultation.id();
    var to = new Purse.OfMember(account);
    return Transfer.ofAny(key(id, what), held(id), to, consultation.fen(), null, earned, id);
  }

  private void empty(Stream<Transfer> parts) {
    if (!moved(parts)) {
      throw new IllegalStateException("What a consultation holds has been taken away");
    }
  }

  private boolean moved(Stream<Transfer> parts) {
    return ledger.move(parts.toList()) != Ledger.Outcome.NOT_ENOUGH;
  }

  private static Purse held(long consultation) {
    return new Purse.Holding("order", consultation);
  }

  private static String key(long consultation, String what) {
    return "order:" + consultation + ":" + what;
  }
}
