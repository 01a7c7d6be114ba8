package org.linli.social;

import java.time.Clock;
import org.linli.identity.Members;
import org.linli.moderation.Cases;
import org.linli.moderation.ReviewCase;
import org.linli.moderation.SensitiveWords;
import org.linli.platform.HourlyLimit;
import org.linli.platform.Settings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writing to another member, or a note to oneself. */
@Component
public class Sending {
  private static final int AN_HOUR = 300;
  private final Members members;
  private final Blocks blocks;
  private final Delivery delivery;
  private final Cases cases;
  private final SensitiveWords words;
  private final HourlyLimit limit;

  Sending(
      Members members,
      Blocks blocks,
      Delivery delivery,
      Cases cases,
      SensitiveWords words,
      Settings settings,
      Clock clock) {
    this.members = members;
    this.blocks = blocks;
    this.delivery = delivery;
    this.cases = cases;
    this.words = words;
    limit = new HourlyLimit(AN_HOUR, settings, clock);
  }

  /** What came of sending. */
  public sealed interface Outcome {
    /** It is in both boxes, or waits for an administrator because of its words. */
    record Sent(long messageId, boolean waits) implements Outcome {}

    record UnknownReceiver() implements Outcome {}

    /** The receiver wants nothing from this sender. */
    record Blocked() implements Outcome {}

    /** It says nothing, or is too long. */
    record Unfit() implements Outcome {}

    record TooOften() implements Outcome {}
  }

  /** Sends. */
  @Transactional
  public Outcome send(long sender, long receiver, MessageDraft draft) {
    if (!holdBoth(sender, receiver)) {
      return new Outcome.UnknownReceiver();
    }
    if (!draft.fits()) {
      return new Outcome.Unfit();
    }
    if (blocks.blocks(receiver, sender)) {
      return new Outcome.Blocked();
    }
    return limit.take(sender) ? sent(sender, receiver, draft) : new Outcome.TooOften();
  }

  private Outcome sent(long sender, long receiver, MessageDraft draft) {
    var waits = sender != receiver && words.in(draft.title() + '\n' + draft.content());
    if (!waits) {
      return new Outcome.Sent(delivery.deliver(sender, receiver, draft), false);
    }
    var id = delivery.keepWaiting(sender, receiver, draft);
    cases.open(HeldMessage.subject(id), ReviewCase.Cause.WORDS);
    return new Outcome.Sent(id, true);
  }

  /** The smaller id first, before any box: so nobody waits in a circle with an erasure. */
  private boolean holdBoth(long sender, long receiver) {
    return members.hold(Math.min(sender, receiver)) && members.hold(Math.max(sender, receiver));
  }
}
