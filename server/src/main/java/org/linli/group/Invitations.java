package org.linli.group;

import java.time.Clock;
import java.util.function.BiFunction;
import org.linli.identity.Members;
import org.linli.platform.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asking somebody into a group, and his answer. */
@Component
public class Invitations {
  private final GroupRows groups;
  private final MemberRows rows;
  private final Entry entry;
  private final Members members;
  private final GroupLimits limits;
  private final Outbox outbox;
  private final Clock clock;

  Invitations(
      GroupRows groups,
      MemberRows rows,
      Entry entry,
      Members members,
      GroupLimits limits,
      Outbox outbox,
      Clock clock) {
    this.groups = groups;
    this.rows = rows;
    this.entry = entry;
    this.members = members;
    this.limits = limits;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Asks him; who has applied comes in at once, and who is banned is not asked. */
  @Transactional
  public Change invite(long leader, long group, long account) {
    if (!members.hold(account)) {
      return Change.NO_SUCH_MEMBER;
    }
    var held = groups.hold(group);
    if (held.isEmpty()) {
      return Change.NO_SUCH_GROUP;
    }
    if (rows.find(group, leader).filter(one -> one.rank().leads()).isEmpty()) {
      return Change.NOT_ALLOWED;
    }
    var theirs = rows.find(group, account);
    return theirs.isEmpty()
        ? ask(held.get(), leader, account)
        : switch (theirs.get().rank()) {
          case APPLIED -> entry.admit(held.get(), theirs.get());
          case INVITED -> Change.DONE;
          case OWNER, ADMINISTRATOR, NORMAL, BANNED -> Change.NOT_ALLOWED;
        };
  }

  @Transactional
  public Change accept(long account, long group) {
    return answer(account, group, entry::admit);
  }

  @Transactional
  public Change decline(long account, long group) {
    return answer(
        account,
        group,
        (held, member) -> {
          entry.leave(held, member);
          return Change.DONE;
        });
  }

  private Change ask(HeldGroup group, long leader, long account) {
    if (!limits.call(leader)) {
      return Change.TOO_OFTEN;
    }
    rows.put(group.id(), account, Rank.INVITED, clock.instant());
    outbox.publish(new GroupInvited(group.id(), group.name(), account, leader));
    return Change.DONE;
  }

  private Change answer(
      long account, long group, BiFunction<HeldGroup, Membership, Change> answer) {
    var held = groups.hold(group);
    if (held.isEmpty()) {
      return Change.NO_SUCH_GROUP;
    }
    return rows.find(group, account)
        .filter(one -> one.rank() == Rank.INVITED)
        .map(one -> answer.apply(held.get(), one))
        .orElse(Change.NO_SUCH_MEMBER);
  }
}
