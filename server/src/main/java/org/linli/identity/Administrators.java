package org.linli.identity;

import org.springframework.stereotype.Component;

/** Sees that who decides about a member administers until it is done. */
@Component
class Administrators {
  private final UserGroups groups;

  Administrators(UserGroups groups) {
    this.groups = groups;
  }

  /** In the order of their ids, so that of two who take it from each other one keeps it. */
  boolean holdBoth(long account, long administrator) {
    groups.hold(Math.min(account, administrator));
    groups.hold(Math.max(account, administrator));
    return groups.of(administrator).filter(UserGroup.ADMINISTRATOR::equals).isPresent();
  }
}
