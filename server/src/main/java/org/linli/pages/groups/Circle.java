package org.linli.pages.groups;

import java.util.Locale;
import java.util.Optional;
import org.linli.group.ChatGroup;
import org.linli.group.ChatGroups;
import org.linli.group.GroupMembers;
import org.linli.group.Membership;
import org.linli.group.Rank;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Component;

/** Finds groups, and what the visitor is to them. */
@Component
public class Circle {
  private final ChatGroups groups;
  private final GroupMembers members;

  Circle(ChatGroups groups, GroupMembers members) {
    this.groups = groups;
    this.members = members;
  }

  ChatGroup group(long id) {
    return groups.find(id).orElseThrow(NotHere::new);
  }

  /** What he is to it; a stranger is somebody who has not even applied. */
  Membership mine(Visit visit, long id) {
    return visit
        .self()
        .flatMap(self -> members.find(id, self.id()))
        .orElse(new Membership(id, 0, null, false));
  }

  /** The group for who belongs to it; for others it is not there. */
  ChatGroup own(Visit visit, long id) {
    return joined(visit, id).orElseThrow(NotHere::new);
  }

  /** The group, if it is there and the member belongs to it. */
  Optional<ChatGroup> joined(Visit visit, long id) {
    visit.member();
    var rank = mine(visit, id).rank();
    return rank != null && rank.belongs() ? groups.find(id) : Optional.empty();
  }

  /** The same for who looks after it. */
  ChatGroup led(Visit visit, long id) {
    visit.member();
    var rank = mine(visit, id).rank();
    if (rank == null || !rank.leads()) {
      throw new NotHere();
    }
    return group(id);
  }

  /** How words name a rank. */
  public static String key(Rank rank) {
    return rank == null ? "stranger" : rank.name().toLowerCase(Locale.ROOT);
  }
}
