package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linli.group.OwnGroup;
import org.linli.group.OwnGroups;
import org.linli.group.ReadMarks;
import org.springframework.web.bind.annotation.RestController;

/** A member's groups, and how much of them he has read. */
@RestController
class OwnGroupCalls {
  private final QaDoor door;
  private final OwnGroups groups;
  private final ReadMarks marks;
  private final GroupView view;

  OwnGroupCalls(QaDoor door, OwnGroups groups, ReadMarks marks, GroupView view) {
    this.door = door;
    this.groups = groups;
    this.marks = marks;
    this.view = view;
  }

  @Route("/api/group/get_groups")
  Map<String, Object> own(HttpServletRequest request) {
    return list(request, groups::of);
  }

  @Route("/api/group/get_invites")
  Map<String, Object> pending(HttpServletRequest request) {
    return list(request, groups::pending);
  }

  @Route("/api/group/get_unread")
  Map<String, Object> unread(HttpServletRequest request) {
    return door.member(
        request,
        (_, account) -> {
          var unread = marks.unread(account);
          var data = new LinkedHashMap<String, Object>();
          data.put("total", unread.stream().mapToLong(ReadMarks.Unread::count).sum());
          data.put(
              "groups",
              unread.stream()
                  .map(one -> Map.of("group_id", one.groupId(), "unread", one.count()))
                  .toList());
          return QaAnswer.success(data);
        });
  }

  /** Without an id all has been read. */
  @Route("/api/group/sign")
  Map<String, Object> sign(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) ->
            marks.sign(account, GroupAnswer.group(call), call.number("id").orElse(Long.MAX_VALUE))
                ? QaAnswer.success()
                : GroupAnswer.unknownGroup());
  }

  private interface Reading {
    List<OwnGroup> of(long account, long offset, int limit);
  }

  private Map<String, Object> list(HttpServletRequest request, Reading reading) {
    return door.member(
        request,
        (call, account) -> {
          var page = call.page();
          return QaAnswer.success(
              reading.of(account, page.offset(), page.limit()).stream()
                  .map(group -> view.own(group, call.site()))
                  .toList());
        });
  }
}
