package org.linli.knowledge;

import java.util.stream.Stream;
import org.linli.identity.Members;
import org.linli.wallet.Ledger;
import org.linli.wallet.PayType;
import org.linli.wallet.Purse;
import org.linli.wallet.Transfer;
import org.springframework.stereotype.Component;

/** The money of questions. Who moves it holds the question, once there is one. */
@Component
class Bounties {
  private final Ledger ledger;
  private final Members members;

  Bounties(Ledger ledger, Members members) {
    this.ledger = ledger;
    this.members = members;
  }

  /** Takes the price from the asker; false when he has not got it. */
  boolean take(long asker, long question, long fen) {
    return moved(outlay(question, "price", asker, fen));
  }

  /**
   * Takes the fee for reading and shares it between asker and answerer; false when the reader has
   * not got it. Without an adopted answer the second half stays held.
   */
  boolean share(HeldQuestion question, Long answerer, long reader, long fee) {
    var id = question.id();
    var half = fee / 2;
    var what = "reader:" + reader;
    return moved(
        Stream.of(
                outlay(id, what, reader, fee),
                income(id, what + ":asker", question.accountId(), half, PayType.PRICED_ANSWER),
                answerer == null
                    ? Stream.<Transfer>empty()
                    : income(id, what + ":answerer", answerer, half, PayType.PRICED_ANSWER),
                kept(id, what + ":rest", fee - 2 * half))
            .flatMap(part -> part));
  }

  /** Pays all that is held to who gave the adopted answer. */
  long award(long question, long answerer) {
    return empty(question, "adopted", answerer, PayType.PRICED_ANSWER);
  }

  /** Gives all that is held back to the asker. */
  long refund(long question, long asker) {
    return empty(question, "refund", asker, PayType.REFUND);
  }

  private long empty(long question, String what, long account, PayType earned) {
    var fen = ledger.balance(held(question));
    if (!moved(income(question, what, account, fen, earned))) {
      throw new IllegalStateException("What question " + question + " holds has been taken away");
    }
    return fen;
  }

  private boolean moved(Stream<Transfer> parts) {
    return ledger.move(parts.toList()) != Ledger.Outcome.NOT_ENOUGH;
  }

  private static Stream<Transfer> outlay(long question, String what, long account, long fen) {
    return Transfer.ofAny(
        key(question, what),
        new Purse.OfMember(account),
        held(question),
        fen,
        PayType.PRICED_ANSWER,
        null,
        question);
  }

  /** What erased members would have earned is the platform's. */
  private Stream<Transfer> income(
      long question, String what, long account, long fen, PayType earned) {
    var to = members.byId(account).isPresent() ? new Purse.OfMember(account) : new Purse.Platform();
    return Transfer.ofAny(key(question, what), held(question), to, fen, null, earned, question);
  }

  private static Stream<Transfer> kept(long question, String what, long fen) {
    return Transfer.ofAny(
        key(question, what), held(question), new Purse.Platform(), fen, null, null, question);
  }

  private static Purse held(long question) {
    return new Purse.Holding("question", question);
  }

  private static String key(long question, String what) {
    return "question:" + question + ":" + what;
  }
}
