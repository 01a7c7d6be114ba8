package org.linli.group;

import java.time.Clock;
import org.linli.platform.Outbox;
import org.springframework.stereotype.Component;

/** Somebody comes into a held group, if there is a place, or goes from it. */
@Component
class Entry {
  private final GroupRows groups;
  private final MemberRows members;
  private final Outbox outbox;
  private final Clock clock;

  Entry(GroupRows groups, MemberRows members, Outbox outbox, Clock clock) {
    this.groups = groups;
    this.members = members;
    this.outbox = outbox;
    this.clock = clock;
  }

  Change admit(HeldGroup group, Membership member) {
    if (group.full()) {
      return Change.FULL;
    }
    members.join(group.id(), member.accountId(), Rank.NORMAL, clock.instant());
    groups.count(group.id(), 1);
    var asked = member.rank() == Rank.APPLIED;
    outbox.publish(new GroupJoined(group.id(), group.name(), member.accountId(), asked));
    return Change.DONE;
  }

  /** He is nothing to the group any more. */
  void leave(HeldGroup group, Membership member) {
    members.remove(group.id(), member.accountId());
    if (member.rank().belongs()) {
      groups.count(group.id(), -1);
    }
  }
}
