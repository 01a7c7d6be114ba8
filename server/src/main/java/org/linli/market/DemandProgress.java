package org.linli.market;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starting and ending the work of a demand, by who wants it done. */
@Component
public class DemandProgress {
  private final DemandRows rows;
  private final DemandTags tags;
  private final MilestoneEnds milestones;

  DemandProgress(DemandRows rows, DemandTags tags, MilestoneEnds milestones) {
    this.rows = rows;
    this.tags = tags;
    this.milestones = milestones;
  }

  /** What came of it. */
  public enum Outcome {
    /** Also when it was so before. */
    DONE,
    NO_SUCH_DEMAND,
    NOT_THE_OWNER,
    /** It has ended, or nobody sees it yet. */
    NOT_NOW
  }

  /** Begins the work; nobody signs up any more. */
  @Transactional
  public Outcome start(long account, long demand) {
    return step(account, demand, this::started);
  }

  /** Ends it for good. */
  @Transactional
  public Outcome close(long account, long demand) {
    return step(account, demand, this::closed);
  }

  /** Ends one whose owner leaves, also where it was taken away and may come back. */
  void end(long demand) {
    rows.hold(demand).ifPresent(this::closed);
  }

  private Outcome step(long account, long demand, Function<HeldDemand, Outcome> step) {
    var held = rows.hold(demand).filter(HeldDemand::isThere);
    if (held.isEmpty()) {
      return Outcome.NO_SUCH_DEMAND;
    }
    return held.get().accountId() == account ? step.apply(held.get()) : Outcome.NOT_THE_OWNER;
  }

  private Outcome started(HeldDemand demand) {
    return switch (demand.phase()) {
      case OPEN -> demand.everybodySees() ? move(demand, Demand.Phase.STARTED) : Outcome.NOT_NOW;
      case STARTED -> Outcome.DONE;
      case CLOSED -> Outcome.NOT_NOW;
    };
  }

  private Outcome closed(HeldDemand demand) {
    return switch (demand.phase()) {
      case OPEN, STARTED -> {
        milestones.ended(demand);
        yield move(demand, Demand.Phase.CLOSED);
      }
      case CLOSED -> Outcome.DONE;
    };
  }

  private Outcome move(HeldDemand demand, Demand.Phase phase) {
    rows.move(demand.id(), phase);
    tags.open(demand.id(), false);
    return Outcome.DONE;
  }
}
