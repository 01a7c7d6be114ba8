package org.linli.identity;

import org.linli.moderation.Act;
import org.linli.moderation.Acts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Handing duties to members, and taking them back. */
@Component
public class DutyDesk {
  private final Administrators administrators;
  private final UserGroups groups;
  private final Duties duties;
  private final Acts acts;

  DutyDesk(Administrators administrators, UserGroups groups, Duties duties, Acts acts) {
    this.administrators = administrators;
    this.groups = groups;
    this.duties = duties;
    this.acts = acts;
  }

  /** What came of it. */
  public enum Outcome {
    /** Also where it was so already. */
    DONE,
    /** Who asks does not administer (any more). */
    NO_ADMINISTRATOR,
    NO_SUCH_MEMBER,
    /** Who is banned has no duties. */
    BANNED
  }

  /** Gives a duty to a member, or takes it. */
  @Transactional
  public Outcome set(long account, Duty duty, boolean given, long administrator) {
    if (!administrators.holdBoth(account, administrator)) {
      return Outcome.NO_ADMINISTRATOR;
    }
    var group = groups.of(account);
    if (group.isEmpty()) {
      return Outcome.NO_SUCH_MEMBER;
    }
    if (given && group.get() == UserGroup.BANNED) {
      return Outcome.BANNED;
    }
    if (given && duties.add(account, duty, administrator)) {
      acts.log(administrator, Act.Kind.DUTY_GIVEN, account, duty.name());
    }
    if (!given && duties.remove(account, duty)) {
      acts.log(administrator, Act.Kind.DUTY_TAKEN, account, duty.name());
    }
    return Outcome.DONE;
  }
}
