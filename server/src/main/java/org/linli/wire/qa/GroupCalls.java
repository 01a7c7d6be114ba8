package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.group.ChatGroups;
import org.linli.group.Founding;
import org.linli.group.GroupChange;
import org.linli.group.GroupDraft;
import org.linli.group.GroupMembers;
import org.linli.group.Parting;
import org.springframework.web.bind.annotation.RestController;

/** Groups as a whole. */
@RestController
class GroupCalls {
  private static final String UNFIT = "unable to insert";
  private final QaDoor door;
  private final ChatGroups groups;
  private final GroupMembers members;
  private final Founding founding;
  private final Parting parting;

  GroupCalls(
      QaDoor door, ChatGroups groups, GroupMembers members, Founding founding, Parting parting) {
    this.door = door;
    this.groups = groups;
    this.members = members;
    this.founding = founding;
    this.parting = parting;
  }

  @Route("/api/group/new_group")
  Map<String, Object> add(HttpServletRequest request) {
    return door.poster(
        request,
        (call, account) -> {
          var draft =
              new GroupDraft(
                  call.text("name"),
                  call.text("description"),
                  call.text("head_portrait"),
                  !call.text("listed").equals("0"));
          return switch (founding.found(account, draft)) {
            case Founding.Outcome.Founded(var id) -> QaAnswer.success(Map.of("group_id", id));
            case Founding.Outcome.Unfit() -> QaAnswer.of(-1, UNFIT);
            case Founding.Outcome.TooMany() -> QaAnswer.of(-1, "too many groups");
          };
        });
  }

  @Route("/api/group/edit_group")
  Map<String, Object> edit(HttpServletRequest request) {
    return door.author(
        request,
        (call, account) ->
            switch (founding.edit(account, GroupAnswer.group(call), change(call))) {
              case EDITED -> QaAnswer.success();
              case NO_SUCH_CONTENT -> GroupAnswer.unknownGroup();
              case NOT_ALLOWED -> QaAnswer.of(-1, "permission denied");
              case UNFIT -> QaAnswer.of(-1, UNFIT);
              case TOO_OFTEN -> QaAnswer.of(-1, "too many requests");
            });
  }

  @Route("/api/group/get_group")
  Map<String, Object> one(HttpServletRequest request) {
    return door.open(
        request,
        call ->
            groups
                .find(GroupAnswer.group(call))
                .map(group -> {
                  var mine = call.account().flatMap(account -> members.find(group.id(), account));
                  return QaAnswer.success(GroupView.of(group, mine, call.site()));
                })
                .orElseGet(GroupAnswer::unknownGroup));
  }

  @Route("/api/group/find_groups")
  Map<String, Object> listed(HttpServletRequest request) {
    return door.open(
        request,
        call -> {
          var page = call.page();
          return QaAnswer.success(
              groups.listed(call.text("name"), page.offset(), page.limit()).stream()
                  .map(group -> GroupView.desk(group, call.site()))
                  .toList());
        });
  }

  @Route("/api/group/close_group")
  Map<String, Object> close(HttpServletRequest request) {
    return door.author(
        request,
        (call, account) -> GroupAnswer.of(parting.close(account, GroupAnswer.group(call))));
  }

  private static GroupChange change(QaCall call) {
    return new GroupChange(
        given(call, "name"),
        given(call, "description"),
        given(call, "head_portrait"),
        call.parameters().has("listed") ? !call.text("listed").equals("0") : null);
  }

  private static String given(QaCall call, String name) {
    return call.parameters().has(name) ? call.text(name) : null;
  }
}
