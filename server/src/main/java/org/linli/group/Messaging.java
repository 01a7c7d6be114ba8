package org.linli.group;

import java.time.Clock;
import org.linli.media.Fit;
import org.linli.media.Illustrations;
import org.linli.media.Prose;
import org.linli.moderation.Cases;
import org.linli.moderation.ReviewCase;
import org.linli.moderation.SensitiveWords;
import org.linli.moderation.State;
import org.linli.platform.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saying something in a group. */
@Component
public class Messaging {
  private static final int LAST_TYPE = 9;
  private final GroupRows groups;
  private final MemberRows members;
  private final MessageRows rows;
  private final TalkRows talk;
  private final Illustrations illustrations;
  private final Cases cases;
  private final SensitiveWords words;
  private final GroupLimits limits;
  private final Outbox outbox;
  private final Clock clock;

  Messaging(
      GroupRows groups,
      MemberRows members,
      MessageRows rows,
      TalkRows talk,
      Illustrations illustrations,
      Cases cases,
      SensitiveWords words,
      GroupLimits limits,
      Outbox outbox,
      Clock clock) {
    this.groups = groups;
    this.members = members;
    this.rows = rows;
    this.talk = talk;
    this.illustrations = illustrations;
    this.cases = cases;
    this.words = words;
    this.limits = limits;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** What came of saying it. */
  public sealed interface Outcome {
    /** All members see it, or it waits for an administrator because of its words. */
    record Sent(long messageId, boolean waits) implements Outcome {}

    /** The group is closed, or the account does not belong to it. */
    record NotAllowed() implements Outcome {}

    /** Those who look after the group have silenced the account. */
    record Silenced() implements Outcome {}

    /** It is empty, too long, or of a type that there is not. */
    record Unfit() implements Outcome {}

    record TooOften() implements Outcome {}
  }

  @Transactional
  public Outcome send(long account, long group, int type, String content) {
    if (content.isBlank() || !Fit.content(content) || type < 0 || type > LAST_TYPE) {
      return new Outcome.Unfit();
    }
    var held = groups.hold(group);
    var mine = held.flatMap(_ -> members.find(group, account));
    if (mine.filter(one -> one.rank().belongs()).isEmpty()) {
      return new Outcome.NotAllowed();
    }
    if (!mine.get().speaks()) {
      return new Outcome.Silenced();
    }
    return limits.message(account)
        ? sent(held.get(), account, type, content)
        : new Outcome.TooOften();
  }

  private Outcome sent(HeldGroup group, long account, int type, String content) {
    var now = clock.instant();
    var waits = words.in(content);
    var id = rows.add(group, account, type, content, waits ? State.WAITING : State.NORMAL, now);
    illustrations.keep(Subjects.referrer(id), new Prose(content).ownPictures());
    talk.said(group.id(), id, !waits, now);
    talk.skipOwn(group.id(), account);
    if (waits) {
      talk.skip(group.id(), id, account, 1);
      cases.open(Subjects.message(id), ReviewCase.Cause.WORDS);
    } else {
      outbox.publish(new GroupMessageSent(group.id(), id, account));
    }
    return new Outcome.Sent(id, waits);
  }
}
