package org.linli.group;

import java.time.Clock;
import org.linli.platform.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The owner of a group gives others a part of his work, or all of it. */
@Component
public class Ranks {
  private final GroupRows groups;
  private final MemberRows rows;
  private final Authority authority;
  private final Outbox outbox;
  private final Clock clock;

  Ranks(GroupRows groups, MemberRows rows, Authority authority, Outbox outbox, Clock clock) {
    this.groups = groups;
    this.rows = rows;
    this.authority = authority;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Transactional
  public Change promote(long owner, long group, long account) {
    return move(owner, group, account, Rank.ADMINISTRATOR);
  }

  @Transactional
  public Change demote(long owner, long group, long account) {
    return move(owner, group, account, Rank.NORMAL);
  }

  /** Gives the group away and stays as its administrator. */
  @Transactional
  public Change handOver(long owner, long group, long account) {
    return authority.over(
        group,
        owner,
        Rank.OWNER,
        account,
        (held, member) -> {
          if (!member.rank().belongs()) {
            return Change.NO_SUCH_MEMBER;
          }
          if (groups.owned(account) >= GroupLimits.MOST_OWNED) {
            return Change.FULL;
          }
          rows.put(group, owner, Rank.ADMINISTRATOR, clock.instant());
          pass(held, account);
          return Change.DONE;
        });
  }

  /** Makes a member the owner; what the last one is from now on is the caller's business. */
  void pass(HeldGroup group, long account) {
    rows.put(group.id(), account, Rank.OWNER, clock.instant());
    rows.silence(group.id(), account, false);
    groups.own(group.id(), account);
    outbox.publish(new GroupHandedOver(group.id(), group.name(), account));
  }

  private Change move(long owner, long group, long account, Rank rank) {
    return authority.over(
        group,
        owner,
        Rank.OWNER,
        account,
        (_, member) -> {
          if (!member.rank().belongs()) {
            return Change.NO_SUCH_MEMBER;
          }
          rows.put(group, account, rank, clock.instant());
          return Change.DONE;
        });
  }
}
