package org.linli.group;

import java.time.Clock;
import org.linli.identity.Members;
import org.linli.media.Covers;
import org.linli.media.Pictures;
import org.linli.moderation.Editing;
import org.linli.moderation.SensitiveWords;
import org.linli.platform.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Making groups, and saying something else of them. */
@Component
public class Founding {
  private final GroupRows rows;
  private final MemberRows memberRows;
  private final Members members;
  private final Covers covers;
  private final Pictures pictures;
  private final SensitiveWords words;
  private final GroupLimits limits;
  private final Outbox outbox;
  private final Clock clock;

  Founding(
      GroupRows rows,
      MemberRows memberRows,
      Members members,
      Covers covers,
      Pictures pictures,
      SensitiveWords words,
      GroupLimits limits,
      Outbox outbox,
      Clock clock) {
    this.rows = rows;
    this.memberRows = memberRows;
    this.members = members;
    this.covers = covers;
    this.pictures = pictures;
    this.words = words;
    this.limits = limits;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** What came of founding one. */
  public sealed interface Outcome {
    record Founded(long groupId) implements Outcome {}

    /** A name is missing, something is too long or sensitive, or there is no such picture. */
    record Unfit() implements Outcome {}

    /** The account has 50 groups, or has made too many in an hour. */
    record TooMany() implements Outcome {}
  }

  /** Makes a group that the account owns and is alone in. */
  @Transactional
  public Outcome found(long account, GroupDraft draft) {
    if (!fits(draft) || !members.hold(account)) {
      return new Outcome.Unfit();
    }
    if (rows.owned(account) >= GroupLimits.MOST_OWNED || !limits.group(account)) {
      return new Outcome.TooMany();
    }
    var now = clock.instant();
    var id = rows.add(account, now);
    write(id, draft);
    memberRows.join(id, account, Rank.OWNER, now);
    return new Outcome.Founded(id);
  }

  /** What its owner and its administrators may. */
  @Transactional
  public Editing edit(long account, long group, GroupChange change) {
    var held = rows.hold(group);
    if (held.isEmpty()) {
      return Editing.NO_SUCH_CONTENT;
    }
    if (memberRows.find(group, account).filter(one -> one.rank().leads()).isEmpty()) {
      return Editing.NOT_ALLOWED;
    }
    var draft = change.of(held.get());
    if (!fits(draft)) {
      return Editing.UNFIT;
    }
    if (!limits.group(account)) {
      return Editing.TOO_OFTEN;
    }
    write(group, draft);
    return Editing.EDITED;
  }

  private boolean fits(GroupDraft draft) {
    return draft.fits(words) && covers.has(draft.portrait());
  }

  private void write(long id, GroupDraft draft) {
    var referrer = "chat group " + id;
    pictures.release(referrer);
    rows.write(id, draft, covers.keep(draft.portrait(), referrer).orElse(""));
    outbox.publish(new GroupChanged(id));
  }
}
