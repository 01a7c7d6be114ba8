package org.linli.group;

import org.linli.platform.Outbox;
import org.springframework.stereotype.Component;

/** A held group ends; what was said in it stays for administrators of the community. */
@Component
class Closing {
  private final GroupRows groups;
  private final Outbox outbox;

  Closing(GroupRows groups, Outbox outbox) {
    this.groups = groups;
    this.outbox = outbox;
  }

  void close(HeldGroup group, boolean byStaff) {
    groups.close(group.id());
    outbox.publish(new GroupClosed(group.id(), group.name(), group.ownerId(), byStaff));
  }
}
