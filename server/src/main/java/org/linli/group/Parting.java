package org.linli.group;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leaving a group, and ending it. */
@Component
public class Parting {
  private final GroupRows groups;
  private final MemberRows rows;
  private final Entry entry;
  private final Closing closing;

  Parting(GroupRows groups, MemberRows rows, Entry entry, Closing closing) {
    this.groups = groups;
    this.rows = rows;
    this.entry = entry;
    this.closing = closing;
  }

  /** Goes, or takes back that he has applied; an owner hands the group over or closes it first. */
  @Transactional
  public Change leave(long account, long group) {
    var held = groups.hold(group);
    if (held.isEmpty()) {
      return Change.NO_SUCH_GROUP;
    }
    var mine = rows.find(group, account);
    if (mine.isEmpty()) {
      return Change.NO_SUCH_MEMBER;
    }
    return switch (mine.get().rank()) {
      case ADMINISTRATOR, NORMAL, INVITED, APPLIED -> {
        entry.leave(held.get(), mine.get());
        yield Change.DONE;
      }
      case OWNER, BANNED -> Change.NOT_ALLOWED;
    };
  }

  /** Ends it for everybody; its owner alone may. */
  @Transactional
  public Change close(long owner, long group) {
    var held = groups.hold(group);
    if (held.isEmpty()) {
      return Change.NO_SUCH_GROUP;
    }
    if (held.get().ownerId() != owner) {
      return Change.NOT_ALLOWED;
    }
    closing.close(held.get(), false);
    return Change.DONE;
  }
}
