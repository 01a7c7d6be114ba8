package org.linli.market;

import java.time.Clock;
import org.linli.identity.Members;
import org.linli.platform.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the owner of a demand says to those who have signed up. */
@Component
public class SignUpDecisions {
  private final DemandRows demands;
  private final SignUpRows rows;
  private final DemandChats chats;
  private final Members members;
  private final Outbox outbox;
  private final Clock clock;

  SignUpDecisions(
      DemandRows demands,
      SignUpRows rows,
      DemandChats chats,
      Members members,
      Outbox outbox,
      Clock clock) {
    this.demands = demands;
    this.rows = rows;
    this.chats = chats;
    this.members = members;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** What came of deciding. */
  public enum Outcome {
    /** Also when it was so before. */
    DECIDED,
    NO_SUCH_DEMAND,
    NOT_THE_OWNER,
    NO_SUCH_SIGN_UP,
    /** It was decided otherwise, or the work has ended. */
    NOT_NOW
  }

  /** Takes him, and asks him into the chat group. */
  @Transactional
  public Outcome confirm(long owner, long demand, long account) {
    return decide(owner, demand, account, SignUp.State.SIGNED, SignUp.State.CONFIRMED);
  }

  @Transactional
  public Outcome refuse(long owner, long demand, long account) {
    return decide(owner, demand, account, SignUp.State.SIGNED, SignUp.State.REFUSED);
  }

  /** Takes a refusal back; he is signed up as before. */
  @Transactional
  public Outcome takeBack(long owner, long demand, long account) {
    return decide(owner, demand, account, SignUp.State.REFUSED, SignUp.State.SIGNED);
  }

  /** Accounts are held first, as they are where one is erased. */
  private Outcome decide(
      long owner, long demand, long account, SignUp.State from, SignUp.State to) {
    var alive = members.hold(owner) && members.hold(account);
    var held = demands.hold(demand).filter(HeldDemand::isThere);
    if (held.isEmpty()) {
      return Outcome.NO_SUCH_DEMAND;
    }
    if (held.get().accountId() != owner) {
      return Outcome.NOT_THE_OWNER;
    }
    var signUp = rows.find(demand, account).filter(_ -> alive);
    if (signUp.isEmpty()) {
      return Outcome.NO_SUCH_SIGN_UP;
    }
    if (signUp.get().state() == to) {
      return Outcome.DECIDED;
    }
    if (signUp.get().state() != from || !held.get().underWay()) {
      return Outcome.NOT_NOW;
    }
    rows.decide(signUp.get(), to, clock.instant());
    decided(held.get(), account, to);
    return Outcome.DECIDED;
  }

  private void decided(HeldDemand demand, long account, SignUp.State state) {
    if (state == SignUp.State.CONFIRMED) {
      chats.invite(demand, account);
    }
    outbox.publish(new SignUpDecided(demand.id(), demand.title(), account, state));
  }
}
