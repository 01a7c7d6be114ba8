package org.linli.pages.admin;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import org.linli.identity.Member;
import org.linli.identity.Members;
import org.linli.moderation.Act;
import org.springframework.stereotype.Component;

/** Acts with the names of who did them, read at once. */
@Component
public class ActItems {
  private final Members members;

  ActItems(Members members) {
    this.members = members;
  }

  /** In the same order. */
  public List<ActItem> of(List<Act> acts) {
    var names =
        members.byIds(acts.stream().map(Act::administratorId).distinct().toList()).stream()
            .collect(toMap(Member::id, Member::shownNickname));
    return acts.stream().map(act -> new ActItem(act, names.get(act.administratorId()))).toList();
  }
}
