package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.market.MilestoneDisputes;
import org.linli.market.Milestones;
import org.springframework.web.bind.annotation.RestController;

/** Disputed milestones before those who decide about money. */
@RestController
class MilestoneDeskCalls {
  private final QaDoor door;
  private final Milestones milestones;
  private final MilestoneDisputes disputes;

  MilestoneDeskCalls(QaDoor door, Milestones milestones, MilestoneDisputes disputes) {
    this.door = door;
    this.milestones = milestones;
    this.disputes = disputes;
  }

  @Route("/api/enterprise/back_get_disputes")
  Map<String, Object> disputed(HttpServletRequest request) {
    return door.accountant(
        request,
        (call, _) -> {
          var page = call.page();
          var found = milestones.disputed(page.offset(), page.limit());
          return QaAnswer.success(MilestoneView.rows(found, call.site()));
        });
  }

  @Route("/api/enterprise/decide_milestone")
  Map<String, Object> decide(HttpServletRequest request) {
    return door.accountant(
        request,
        (call, staff) ->
            MilestoneAnswer.of(
                disputes.decide(
                    staff,
                    MilestoneCalls.id(call),
                    Yuan.fenOrNothing(call.text("earned").strip()),
                    call.text("reason", "content").strip())));
  }
}
