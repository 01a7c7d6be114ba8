package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.group.ChatGroups;
import org.linli.group.GroupMember;
import org.linli.group.GroupMembers;
import org.linli.group.Rank;
import org.springframework.web.bind.annotation.RestController;

/** Who is in a group. */
@RestController
class GroupMemberCalls {
  private final QaDoor door;
  private final ChatGroups groups;
  private final GroupMembers members;

  GroupMemberCalls(QaDoor door, ChatGroups groups, GroupMembers members) {
    this.door = door;
    this.groups = groups;
    this.members = members;
  }

  /** All to members; to others those who look after it. */
  @Route("/api/group/get_group_members")
  Map<String, Object> members(HttpServletRequest request) {
    return door.open(
        request,
        call -> {
          var page = call.page();
          var group = groups.find(GroupAnswer.group(call));
          if (group.isEmpty()) {
            return QaAnswer.success(List.of());
          }
          var id = group.get().id();
          return rows(
              call,
              rank(call, id).filter(Rank::belongs).isPresent()
                  ? members.of(id, page.offset(), page.limit())
                  : members.leaders(id, page.offset(), page.limit()));
        });
  }

  @Route("/api/group/get_members_waiting")
  Map<String, Object> waiting(HttpServletRequest request) {
    return door.member(
        request,
        (call, _) -> {
          var page = call.page();
          var group = groups.find(GroupAnswer.group(call));
          if (group.isEmpty()) {
            return GroupAnswer.unknownGroup();
          }
          var id = group.get().id();
          return rank(call, id).filter(Rank::leads).isPresent()
              ? rows(call, members.outside(id, page.offset(), page.limit()))
              : QaAnswer.of(-1, "permission denied");
        });
  }

  private Optional<Rank> rank(QaCall call, long group) {
    return call.account().flatMap(account -> members.find(group, account)).map(one -> one.rank());
  }

  private static Map<String, Object> rows(QaCall call, List<GroupMember> rows) {
    return QaAnswer.success(
        rows.stream().map(member -> GroupView.member(member, call.site())).toList());
  }
}
