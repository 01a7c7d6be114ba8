package org.linli.group;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.linli.media.Pictures;
import org.linli.moderation.Cases;
import org.linli.moderation.State;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Recalling what one has said oneself, and taking away what somebody of lower rank has said. */
@Component
public class Withdrawal {
  static final Duration TIME = Duration.ofMinutes(2);
  private final MessageRows rows;
  private final MemberRows members;
  private final MessagePresence presence;
  private final Cases cases;
  private final Pictures pictures;
  private final Clock clock;

  Withdrawal(
      MessageRows rows,
      MemberRows members,
      MessagePresence presence,
      Cases cases,
      Pictures pictures,
      Clock clock) {
    this.rows = rows;
    this.members = members;
    this.presence = presence;
    this.cases = cases;
    this.pictures = pictures;
    this.clock = clock;
  }

  /** What came of it. */
  public enum Outcome {
    /** Also when it was so before. */
    DONE,
    NO_SUCH_MESSAGE,
    /** It is of somebody else, or of somebody whose rank is not lower. */
    NOT_ALLOWED,
    /** It was said more than two minutes ago. */
    TOO_LATE
  }

  @Transactional
  public Outcome recall(long account, long group, long message) {
    var held = hold(group, message);
    if (held.isEmpty() || !belongs(account, group)) {
      return Outcome.NO_SUCH_MESSAGE;
    }
    if (held.get().accountId() != account) {
      return Outcome.NOT_ALLOWED;
    }
    if (clock.instant().isAfter(held.get().createdAt().plus(TIME))) {
      return Outcome.TOO_LATE;
    }
    return withdrawn(held.get());
  }

  /** Takes it away from its group, though nobody outside has complained. */
  @Transactional
  public Outcome remove(long leader, long group, long message) {
    var held = hold(group, message);
    if (held.isEmpty() || !belongs(leader, group)) {
      return Outcome.NO_SUCH_MESSAGE;
    }
    var mine = members.find(group, leader).map(Membership::rank).orElseThrow();
    var theirs =
        members.find(group, held.get().accountId()).map(Membership::rank).orElse(Rank.BANNED);
    var own = mine.leads() && held.get().accountId() == leader;
    return own || mine.isAbove(theirs) ? withdrawn(held.get()) : Outcome.NOT_ALLOWED;
  }

  /** What administrators of the community took away is theirs to keep. */
  private Optional<HeldMessage> hold(long group, long message) {
    return rows.hold(message)
        .filter(one -> one.open() && one.groupId() == group)
        .filter(one -> one.state() != State.REMOVED);
  }

  private boolean belongs(long account, long group) {
    return members.find(group, account).filter(one -> one.rank().belongs()).isPresent();
  }

  private Outcome withdrawn(HeldMessage message) {
    if (!message.withdrawn()) {
      var watched = message.reported() || cases.openOf(Subjects.message(message.id())).isPresent();
      presence.withdraw(message, !watched);
      if (!watched) {
        pictures.release(Subjects.referrer(message.id()));
      }
    }
    return Outcome.DONE;
  }
}
