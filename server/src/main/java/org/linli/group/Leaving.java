package org.linli.group;

import org.linli.identity.ErasureListener;
import org.springframework.stereotype.Component;

/**
 * An erased account is in no group any more. What it owned goes to the eldest of those who looked
 * after it, else to the eldest member; what it said stays.
 */
@Component
class Leaving implements ErasureListener {
  private final GroupRows groups;
  private final MemberRows rows;
  private final Entry entry;
  private final Ranks ranks;
  private final Closing closing;

  Leaving(GroupRows groups, MemberRows rows, Entry entry, Ranks ranks, Closing closing) {
    this.groups = groups;
    this.rows = rows;
    this.entry = entry;
    this.ranks = ranks;
    this.closing = closing;
  }

  @Override
  public void erased(long account) {
    for (var group : rows.groupsOf(account)) {
      groups.holdAny(group).ifPresent(held -> leave(held, account));
    }
  }

  private void leave(HeldGroup group, long account) {
    rows.find(group.id(), account).ifPresent(mine -> entry.leave(group, mine));
    if (group.ownerId() == account && group.open()) {
      rows.heir(group.id())
          .ifPresentOrElse(heir -> ranks.pass(group, heir), () -> closing.close(group, false));
    }
  }
}
