package org.linli.social;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Set;
import org.linli.identity.Member;
import org.linli.identity.Members;
import org.springframework.stereotype.Component;

/** Tells accounts that are there from deleted ones. */
@Component
class Living {
  private final Members members;

  Living(Members members) {
    this.members = members;
  }

  boolean has(long account) {
    return members.byId(account).isPresent();
  }

  Set<Long> among(Collection<Long> accounts) {
    return members.byIds(accounts).stream().map(Member::id).collect(toSet());
  }
}
