package org.linli.market;

import java.util.List;
import java.util.stream.Stream;
import org.linli.identity.Members;
import org.linli.wallet.Ledger;
import org.linli.wallet.PayType;
import org.linli.wallet.Purse;
import org.linli.wallet.Transfer;
import org.springframework.stereotype.Component;

/** The money of milestones. Who moves it holds the demand. */
@Component
class Escrow {
  private final Ledger ledger;
  private final Members members;

  Escrow(Ledger ledger, Members members) {
    this.ledger = ledger;
    this.members = members;
  }

  /** Takes it from the owner; false when he has not got it. */
  boolean take(HeldMilestone milestone) {
    var purse = new Purse.OfMember(milestone.ownerId());
    return moved(
        part(milestone, "paid", purse, held(milestone), milestone.fen(), PayType.DEMAND, null));
  }

  /** Gives of each so much to who does the work, and the rest back to the owner. */
  void share(List<Share> shares) {
    if (!moved(shares.stream().flatMap(this::parts))) {
      throw new IllegalStateException("What is held has been taken away: " + shares);
    }
  }

  private Stream<Transfer> parts(Share share) {
    var of = share.milestone();
    var back = of.fen() - share.earned();
    return Stream.concat(
        income(of, "earned", of.accountId(), share.earned(), PayType.DEMAND),
        income(of, "returned", of.ownerId(), back, PayType.REFUND));
  }

  /** What erased members would get is the platform's. */
  private Stream<Transfer> income(
      HeldMilestone milestone, String what, long account, long fen, PayType earned) {
    var to = members.byId(account).isPresent() ? new Purse.OfMember(account) : new Purse.Platform();
    return part(milestone, what, held(milestone), to, fen, null, earned);
  }

  private boolean moved(Stream<Transfer> parts) {
    return ledger.move(parts.toList()) != Ledger.Outcome.NOT_ENOUGH;
  }

  private static Stream<Transfer> part(
      HeldMilestone milestone,
      String what,
      Purse from,
      Purse to,
      long fen,
      PayType spent,
      PayType earned) {
    var key = "milestone:" + milestone.id() + ":" + what;
    return Transfer.ofAny(key, from, to, fen, spent, earned, milestone.demandId());
  }

  private static Purse held(HeldMilestone milestone) {
    return new Purse.Holding("milestone", milestone.id());
  }
}
