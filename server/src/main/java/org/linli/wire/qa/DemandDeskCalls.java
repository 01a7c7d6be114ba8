package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.market.DemandDesk;
import org.linli.moderation.Act;
import org.linli.moderation.Subject;
import org.linli.moderation.Verdicts;
import org.springframework.web.bind.annotation.RestController;

/** Demands on the administrators' desk. */
@RestController
class DemandDeskCalls {
  private final QaDoor door;
  private final DemandDesk desk;
  private final Verdicts verdicts;
  private final DemandView view;

  DemandDeskCalls(QaDoor door, DemandDesk desk, Verdicts verdicts, DemandView view) {
    this.door = door;
    this.desk = desk;
    this.verdicts = verdicts;
    this.view = view;
  }

  @Route("/api/board/back_get_demands")
  Map<String, Object> all(HttpServletRequest request) {
    return door.moderator(
        request,
        (call, _) -> {
          var page = call.page();
          return QaAnswer.success(view.desk(desk.all(page.offset(), page.limit()), call.site()));
        });
  }

  @Route("/api/board/delete_demand")
  Map<String, Object> delete(HttpServletRequest request) {
    return door.moderator(
        request,
        (call, administrator) -> {
          var subject = new Subject(Subject.Kind.DEMAND, DemandDrafts.id(call));
          return switch (verdicts.uphold(administrator, subject, Act.Kind.DEMAND_REMOVED)) {
            case DONE -> QaAnswer.success();
            case NOT_NOW, NO_SUCH_CONTENT -> QaAnswer.of(-1, "unable to delete");
          };
        });
  }
}
