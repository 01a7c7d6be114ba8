package org.linli.demo;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.linli.identity.Member;
import org.linli.identity.Members;
import org.springframework.stereotype.Component;

/** The accounts of the people. */
@Component
class Cast {
  private final Map<String, Optional<Long>> accounts = new ConcurrentHashMap<>();
  private final Members members;
  private final Made made;

  Cast(Members members, Made made) {
    this.members = members;
    this.made = made;
  }

  /** What a member does with something that was made. */
  interface Doing {
    void with(long account, long id);
  }

  /** The account of this person, unless it is gone. */
  Optional<Long> find(String person) {
    return accounts.computeIfAbsent(person, name -> members.byLogin(name).map(Member::id));
  }

  /** The person does it, where both are there. */
  void with(String person, String part, Doing doing) {
    find(person).ifPresent(account -> made.find(part).ifPresent(id -> doing.with(account, id)));
  }
}
