package org.linli.social;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.linli.identity.Members;
import org.linli.platform.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Telling members what concerns them. */
@Component
public class Notices {
  private final NoticeRows rows;
  private final NoticeActors actors;
  private final NoticeTally tally;
  private final NoticeChoices choices;
  private final Unwelcome unwelcome;
  private final Members members;
  private final Outbox outbox;
  private final Clock clock;

  Notices(
      NoticeRows rows,
      NoticeActors actors,
      NoticeTally tally,
      NoticeChoices choices,
      Unwelcome unwelcome,
      Members members,
      Outbox outbox,
      Clock clock) {
    this.rows = rows;
    this.actors = actors;
    this.tally = tally;
    this.choices = choices;
    this.unwelcome = unwelcome;
    this.members = members;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** What came of telling. */
  public enum Telling {
    TOLD,
    UNKNOWN_MEMBER,
    /** He was told of this occasion before, did it himself, or wants to hear nothing of it. */
    NOTHING_NEW
  }

  /** Tells a member, unless he is being erased; in the caller's transaction, where there is one. */
  @Transactional
  public Telling tell(NewNotice notice) {
    return tell(notice, clock.instant());
  }

  /** The same of what happened at this time. */
  @Transactional
  public Telling tell(NewNotice notice, Instant at) {
    if (unwelcome.is(notice)) {
      return Telling.NOTHING_NEW;
    }
    if (!members.hold(notice.owner())) {
      return Telling.UNKNOWN_MEMBER;
    }
    return add(notice, at).isPresent() ? Telling.TOLD : Telling.NOTHING_NEW;
  }

  /** Tells that one more did the same to a thing: one notice, new again with each of them. */
  @Transactional
  public void tellAgain(NewNotice notice, Instant at) {
    if (unwelcome.is(notice) || !members.hold(notice.owner())) {
      return;
    }
    var page = choices.of(notice.owner(), notice.kind()).page();
    add(notice, at)
        .ifPresentOrElse(
            id -> actors.add(notice.owner(), id, notice.sender(), notice.kind(), at),
            () -> joined(notice, page, at));
  }

  /** One of them took it back; with the last of them the notice goes. */
  @Transactional
  public void takeBack(NewNotice notice) {
    if (!members.hold(notice.owner())) {
      return;
    }
    tally.hold(notice.owner());
    rows.told(notice.owner(), notice.occasion())
        .filter(told -> actors.remove(notice.owner(), told.id(), notice.sender()))
        .ifPresent(told -> left(notice, told));
  }

  /** The new notice, unless there is one already or nowhere to show it. */
  private Optional<Long> add(NewNotice notice, Instant at) {
    var choice = choices.of(notice.owner(), notice.kind());
    if (choice.nowhere()) {
      return Optional.empty();
    }
    tally.hold(notice.owner());
    var id = rows.add(notice, notice.kind().audience(), choice.page(), at);
    if (choice.page()) {
      id.ifPresent(_ -> tally.count(notice.owner(), notice.kind(), 1));
      id.ifPresent(fresh -> outbox.publish(new NoticeTold(notice.owner(), fresh)));
    }
    return id;
  }

  private void joined(NewNotice notice, boolean page, Instant at) {
    tally.hold(notice.owner());
    rows.told(notice.owner(), notice.occasion())
        .filter(told -> actors.add(notice.owner(), told.id(), notice.sender(), notice.kind(), at))
        .filter(told -> rows.again(notice, told.id(), page, at))
        .ifPresent(told -> renewed(notice, told));
  }

  private void renewed(NewNotice notice, NoticeRows.Told told) {
    if (!told.unread()) {
      tally.count(notice.owner(), notice.kind(), 1);
    }
    outbox.publish(new NoticeTold(notice.owner(), told.id()));
  }

  private void left(NewNotice notice, NoticeRows.Told told) {
    if (told.times() > 1) {
      actors.oneLess(notice.owner(), told.id());
      return;
    }
    rows.remove(notice.owner(), told.id());
    if (told.unread()) {
      tally.count(notice.owner(), notice.kind(), -1);
    }
  }
}
