package org.linli.group;

import java.time.Clock;
import org.linli.identity.Members;
import org.linli.platform.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asking to be let into a group, and what those who look after it say. */
@Component
public class Applying {
  private final GroupRows groups;
  private final MemberRows rows;
  private final Authority authority;
  private final Entry entry;
  private final Members members;
  private final GroupLimits limits;
  private final Outbox outbox;
  private final Clock clock;

  Applying(
      GroupRows groups,
      MemberRows rows,
      Authority authority,
      Entry entry,
      Members members,
      GroupLimits limits,
      Outbox outbox,
      Clock clock) {
    this.groups = groups;
    this.rows = rows;
    this.authority = authority;
    this.entry = entry;
    this.members = members;
    this.limits = limits;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Asks; who was invited comes in at once. */
  @Transactional
  public Change apply(long account, long group) {
    var alive = members.hold(account);
    var held = groups.hold(group).filter(_ -> alive);
    if (held.isEmpty()) {
      return Change.NO_SUCH_GROUP;
    }
    var mine = rows.find(group, account);
    return mine.isEmpty()
        ? ask(held.get(), account)
        : switch (mine.get().rank()) {
          case INVITED -> entry.admit(held.get(), mine.get());
          case APPLIED -> Change.DONE;
          case OWNER, ADMINISTRATOR, NORMAL, BANNED -> Change.NOT_ALLOWED;
        };
  }

  @Transactional
  public Change admit(long leader, long group, long account) {
    return authority.over(
        group,
        leader,
        Rank.ADMINISTRATOR,
        account,
        (held, member) ->
            member.rank() == Rank.APPLIED ? entry.admit(held, member) : Change.NO_SUCH_MEMBER);
  }

  @Transactional
  public Change refuse(long leader, long group, long account) {
    return authority.over(group, leader, Rank.ADMINISTRATOR, account, this::refuse);
  }

  private Change refuse(HeldGroup group, Membership member) {
    if (member.rank() != Rank.APPLIED) {
      return Change.NO_SUCH_MEMBER;
    }
    entry.leave(group, member);
    outbox.publish(new GroupRefused(group.id(), group.name(), member.accountId()));
    return Change.DONE;
  }

  private Change ask(HeldGroup group, long account) {
    if (!limits.call(account)) {
      return Change.TOO_OFTEN;
    }
    rows.put(group.id(), account, Rank.APPLIED, clock.instant());
    outbox.publish(new GroupApplied(group.id(), group.name(), account));
    return Change.DONE;
  }
}
