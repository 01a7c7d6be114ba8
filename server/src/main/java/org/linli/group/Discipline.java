package org.linli.group;

import java.time.Clock;
import org.linli.platform.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Silencing members of a group, and shutting them out. */
@Component
public class Discipline {
  private final GroupRows groups;
  private final MemberRows rows;
  private final Authority authority;
  private final Outbox outbox;
  private final Clock clock;

  Discipline(GroupRows groups, MemberRows rows, Authority authority, Outbox outbox, Clock clock) {
    this.groups = groups;
    this.rows = rows;
    this.authority = authority;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Transactional
  public Change silence(long leader, long group, long account, boolean silent) {
    return over(
        leader,
        group,
        account,
        (_, member) -> {
          if (!member.rank().belongs()) {
            return Change.NO_SUCH_MEMBER;
          }
          rows.silence(group, account, silent);
          return Change.DONE;
        });
  }

  /** Shuts out a member, or who has been invited or applies, until he is let in again. */
  @Transactional
  public Change ban(long leader, long group, long account) {
    return over(leader, group, account, this::ban);
  }

  /** He is a stranger again, and may apply or be invited. */
  @Transactional
  public Change unban(long leader, long group, long account) {
    return over(
        leader,
        group,
        account,
        (_, member) -> {
          if (member.rank() != Rank.BANNED) {
            return Change.NO_SUCH_MEMBER;
          }
          rows.remove(group, account);
          return Change.DONE;
        });
  }

  private Change ban(HeldGroup group, Membership member) {
    if (member.rank() != Rank.BANNED) {
      rows.put(group.id(), member.accountId(), Rank.BANNED, clock.instant());
      groups.count(group.id(), member.rank().belongs() ? -1 : 0);
      outbox.publish(new GroupBanned(group.id(), group.name(), member.accountId()));
    }
    return Change.DONE;
  }

  private Change over(long leader, long group, long account, Authority.Deed deed) {
    return authority.over(group, leader, Rank.ADMINISTRATOR, account, deed);
  }
}
