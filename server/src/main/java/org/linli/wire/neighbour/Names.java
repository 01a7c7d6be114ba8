package org.linli.wire.neighbour;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.linli.identity.Member;
import org.linli.identity.Members;
import org.linli.social.Messages;
import org.springframework.stereotype.Component;

/** Members by their user names; one who has left and left letters is called by his number. */
@Component
class Names {
  private final Members members;
  private final Messages messages;

  Names(Members members, Messages messages) {
    this.members = members;
    this.messages = messages;
  }

  /** The member who is called so. */
  Optional<Long> member(String name) {
    var unstorable = name.codePoints().anyMatch(c -> c == 0 || c >= 0xD800 && c <= 0xDFFF);
    return unstorable ? Optional.empty() : members.byLogin(name).map(Member::id);
  }

  /** The same, or somebody who has left with whom this account has written. */
  Optional<Long> partner(long account, String name) {
    return member(name).or(() -> departed(account, name));
  }

  /** What each of these accounts is called, in their order. */
  Map<Long, String> of(Collection<Long> accounts) {
    var names = new LinkedHashMap<Long, String>();
    accounts.forEach(account -> names.put(account, String.valueOf(account)));
    members.byIds(names.keySet()).forEach(member -> names.put(member.id(), member.username()));
    return names;
  }

  private Optional<Long> departed(long account, String name) {
    return name.matches("[0-9]{1,18}")
        ? Optional.of(Long.parseLong(name))
            .filter(id -> !messages.between(account, id, 0, 1).isEmpty())
            .filter(id -> members.byId(id).isEmpty())
        : Optional.empty();
  }
}
