package org.linli.group;

import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Lets those who look after a group do something to those below them. */
@Component
class Authority {
  private final GroupRows groups;
  private final MemberRows members;

  Authority(GroupRows groups, MemberRows members) {
    this.groups = groups;
    this.members = members;
  }

  /** What is done to a member of a held group. */
  interface Deed extends BiFunction<HeldGroup, Membership, Change> {}

  /** In the caller's transaction, for whoever has at least this rank. */
  Change over(long group, long actor, Rank least, long target, Deed deed) {
    var held = groups.hold(group);
    if (held.isEmpty()) {
      return Change.NO_SUCH_GROUP;
    }
    var mine = members.find(group, actor).map(Membership::rank);
    if (mine.filter(rank -> rank.compareTo(least) <= 0).isEmpty()) {
      return Change.NOT_ALLOWED;
    }
    var theirs = members.find(group, target);
    if (theirs.isEmpty()) {
      return Change.NO_SUCH_MEMBER;
    }
    return mine.get().isAbove(theirs.get().rank())
        ? deed.apply(held.get(), theirs.get())
        : Change.NOT_ALLOWED;
  }
}
