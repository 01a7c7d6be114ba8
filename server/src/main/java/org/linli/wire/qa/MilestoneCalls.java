package org.linli.wire.qa;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.market.MilestoneDisputes;
import org.linli.market.MilestonePayments;
import org.linli.market.MilestonePlans;
import org.linli.market.Milestones;
import org.springframework.web.bind.annotation.RestController;

/** Milestones: what both sides of a demand do with them. */
@RestController
class MilestoneCalls {
  private final QaDoor door;
  private final MilestonePlans plans;
  private final MilestonePayments payments;
  private final MilestoneDisputes disputes;
  private final Milestones milestones;
  private final Readers readers;

  MilestoneCalls(
      QaDoor door,
      MilestonePlans plans,
      MilestonePayments payments,
      MilestoneDisputes disputes,
      Milestones milestones,
      Readers readers) {
    this.door = door;
    this.plans = plans;
    this.payments = payments;
    this.disputes = disputes;
    this.milestones = milestones;
    this.readers = readers;
  }

  private record Planned(@JsonProperty("milestone_id") long id) {}

  @Route("/api/enterprise/add_milestone")
  Map<String, Object> add(HttpServletRequest request) {
    return door.author(
        request,
        (call, account) ->
            planned(
                plans.plan(
                    account,
                    call.number("demand_id").orElse(0L),
                    call.number("user_id").orElse(0L),
                    call.text("title").strip(),
                    Yuan.fen(call.text("price").strip()))));
  }

  @Route("/api/enterprise/pay_milestone")
  Map<String, Object> pay(HttpServletRequest request) {
    return door.author(
        request, (call, account) -> MilestoneAnswer.of(payments.pay(account, id(call))));
  }

  @Route("/api/enterprise/release_milestone")
  Map<String, Object> release(HttpServletRequest request) {
    return door.author(
        request, (call, account) -> MilestoneAnswer.of(payments.release(account, id(call))));
  }

  @Route("/api/enterprise/cancel_milestone")
  Map<String, Object> cancel(HttpServletRequest request) {
    return door.author(
        request, (call, account) -> MilestoneAnswer.of(plans.giveUp(account, id(call))));
  }

  @Route("/api/enterprise/dispute_milestone")
  Map<String, Object> dispute(HttpServletRequest request) {
    return door.author(
        request,
        (call, account) ->
            MilestoneAnswer.of(
                disputes.dispute(account, id(call), call.text("reason", "content").strip())));
  }

  @Route("/api/enterprise/get_milestones")
  Map<String, Object> list(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) -> {
          var demand = call.number("demand_id").orElse(0L);
          var found = milestones.of(demand, readers.of(account));
          return QaAnswer.success(MilestoneView.rows(found, call.site()));
        });
  }

  static long id(QaCall call) {
    return call.number("milestone_id", "id").orElse(0L);
  }

  private static Map<String, Object> planned(MilestonePlans.Outcome outcome) {
    return switch (outcome) {
      case MilestonePlans.Outcome.Planned(var id) -> QaAnswer.success(new Planned(id));
      case MilestonePlans.Outcome.NoSuchDemand() -> QaAnswer.of(-1, "unexpected demand");
      case MilestonePlans.Outcome.NotTheOwner() -> QaAnswer.of(-1, "not the owner");
      case MilestonePlans.Outcome.NotNow() -> QaAnswer.of(-1, "the demand is in another state");
      case MilestonePlans.Outcome.NotConfirmed() -> QaAnswer.of(-1, "unexpected sign-up");
      case MilestonePlans.Outcome.Unfit() -> QaAnswer.of(-1, "unexpected title or price");
      case MilestonePlans.Outcome.TooMany() -> QaAnswer.of(-1, "too many milestones");
    };
  }
}
