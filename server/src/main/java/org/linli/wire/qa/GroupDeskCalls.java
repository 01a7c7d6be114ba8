package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.group.GroupDesk;
import org.springframework.web.bind.annotation.RestController;

/** Groups on the administrators' desk. */
@RestController
class GroupDeskCalls {
  private final QaDoor door;
  private final GroupDesk desk;

  GroupDeskCalls(QaDoor door, GroupDesk desk) {
    this.door = door;
    this.desk = desk;
  }

  @Route("/api/group/back_get_groups")
  Map<String, Object> all(HttpServletRequest request) {
    return door.moderator(
        request,
        (call, _) -> {
          var page = call.page();
          return QaAnswer.success(
              desk.all(page.offset(), page.limit()).stream()
                  .map(group -> GroupView.desk(group, call.site()))
                  .toList());
        });
  }

  @Route("/api/group/delete_group")
  Map<String, Object> close(HttpServletRequest request) {
    return door.moderator(
        request,
        (call, administrator) ->
            desk.close(GroupAnswer.group(call), administrator)
                ? QaAnswer.success()
                : QaAnswer.of(-1, "unable to delete"));
  }
}
