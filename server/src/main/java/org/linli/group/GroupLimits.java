package org.linli.group;

import java.time.Clock;
import org.linli.platform.HourlyLimit;
import org.linli.platform.Settings;
import org.springframework.stereotype.Component;

/** How often an account does what others have to read. */
@Component
class GroupLimits {
  /** So many groups of one's own. */
  static final int MOST_OWNED = 50;

  private final HourlyLimit groups;
  private final HourlyLimit calls;
  private final HourlyLimit messages;

  GroupLimits(Settings settings, Clock clock) {
    groups = new HourlyLimit(20, settings, clock);
    calls = new HourlyLimit(100, settings, clock);
    messages = new HourlyLimit(1_200, settings, clock);
  }

  /** Founding or editing a group. */
  boolean group(long account) {
    return groups.take(account);
  }

  /** Inviting, or asking to be let in. */
  boolean call(long account) {
    return calls.take(account);
  }

  boolean message(long account) {
    return messages.take(account);
  }
}
